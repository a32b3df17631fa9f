import type { FileContent } from '../files/single-file.ts';

/** What the file holds beside its slides. */
export function fileContent(): FileContent {
	// Written by `singleFile` in this very shape.
	return JSON.parse(document.querySelector('#content')?.textContent ?? '') as FileContent;
}
