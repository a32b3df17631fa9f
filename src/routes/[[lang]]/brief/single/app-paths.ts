import { fileContent } from './content.ts';

/** In a single file, stands for `resolve` of Kit: pages are on the site that the file was saved from. */
export function resolve(path: string, params: Readonly<Record<string, string>> = {}): string {
	const filled = path.replaceAll(/\[(\w+)\]/g, (whole, name: string) => params[name] ?? whole);
	return new URL(filled.slice(1), fileContent().site).href;
}
