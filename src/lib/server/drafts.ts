import type { Dataset } from '$lib/domain/dataset.ts';

/**
 * Whether values of status `draft` are let in, as chosen by `MEYASU_DRAFT`: 1 shows them, nothing or a blank hides
 * them. Any other value is refused, for a mistyped choice must not decide what is published.
 */
export function draftsChosen(
	environment: NodeJS.ProcessEnv = process.env
): Pick<Dataset, 'drafts'> | { report: string } {
	const chosen = environment['MEYASU_DRAFT'] ?? '';
	if (chosen === '' || chosen === '1') {
		return { drafts: chosen === '1' ? 'shown' : 'hidden' };
	}
	return {
		report: [
			`MEYASU_DRAFT: 「${chosen}」は使えません。下書きを載せるなら 1 を書き、載せないなら空にしてください。`,
			`    "${chosen}" cannot stand here; write 1 to show drafts, or leave it blank to hide them.`
		].join('\n')
	};
}
