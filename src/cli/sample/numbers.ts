/** Rounded to so many decimals, never −0. */
export function rounded(value: number, decimals: number): number {
	return Number(value.toFixed(decimals)) + 0;
}

/** A number as a plan would state it: large ones in tens, hundreds or thousands. */
export function tidy(value: number, decimals: number): number {
	const size = Math.abs(value);
	const step = size >= 50000 ? 1000 : size >= 5000 ? 100 : size >= 500 ? 10 : null;
	return step === null ? rounded(value, decimals) : Math.round(value / step) * step;
}

/** A plain number for a file. */
export function plain(value: number, decimals: number): string {
	return String(rounded(value, decimals));
}

/** A number for a text, with commas between thousands. */
export function shown(value: number, decimals: number): string {
	const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.');
	const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
	return part === undefined ? grouped : `${grouped}.${part}`;
}
