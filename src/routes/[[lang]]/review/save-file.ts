/** Hands a text to the browser as a file of JSON. */
export function saveJson(name: string, text: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: 'application/json;charset=utf-8' }));
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// The browser reads the file after this call.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
