/**
 * A text for a cell of a CSV file. A spreadsheet runs a text that begins like a formula, so such a text gets
 * an apostrophe in front and stays a text. Full-width signs count too: Japanese spreadsheets take them for
 * the half-width ones.
 */
export function spreadsheetText(text: string): string {
	return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/.test(text) ? `'${text}` : text;
}
