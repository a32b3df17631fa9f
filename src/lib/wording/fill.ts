/** A label with its place `{key}` filled. */
export function fill(label: string, key: string, value: string | number): string {
	return label.replace(`{${key}}`, () => String(value));
}
