/** Hands a text to the browser as a file of JSON. */
export function saveJson(name: string, text: string): void {
	saveFile(name, new Blob([text], { type: 'application/json;charset=utf-8' }));
}

/** Hands a file to the browser, which saves it under the name. */
export function saveFile(name: string, file: Blob): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// The browser reads the file after this call.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
