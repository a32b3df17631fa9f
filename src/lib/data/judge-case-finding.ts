import type { Message } from './problem.ts';

/** What is wrong in one place of a case; the path is empty for the case as a whole. */
export interface Finding {
	readonly path: string;
	readonly message: Message;
}

/** All findings of a case as one text, a line each: `targets[0].kind: 日本語 (English)`. */
export function findingsText(findings: readonly Finding[]): string {
	return findings
		.map(({ path, message: { en, ja } }) => `${path === '' ? '' : `${path}: `}${ja} (${en})`)
		.join('\n');
}
