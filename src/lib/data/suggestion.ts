import { distance } from 'fastest-levenshtein';
import type { Message } from './problem.ts';

const LONGEST_COMPARED = 80;
const MOST_COMPARED = 2000;
const MOST_SUGGESTED = 3;

const NOTHING: Message = { ja: '', en: '' };

/**
 * "Did you mean" for a mistyped word, to be put behind a message; empty when nothing is near enough
 * (more than a third of the letters differ), when too many candidates are equally near, or when looking
 * for them would take too long.
 */
export function didYouMean(word: string, candidates: readonly string[]): Message {
	const near = nearest(word, candidates);
	if (near.length === 0 || near.length > MOST_SUGGESTED) {
		return NOTHING;
	}
	return {
		ja: `もしかして${near.map((one) => `「${one}」`).join('か')}ですか。`,
		en: `; did you mean ${near.map((one) => `"${one}"`).join(' or ')}?`
	};
}

function nearest(word: string, candidates: readonly string[]): string[] {
	if (word.length > LONGEST_COMPARED || candidates.length > MOST_COMPARED) {
		return [];
	}
	const folded = fold(word);
	let best = Math.floor(folded.length / 3);
	let found: string[] = [];
	for (const candidate of candidates) {
		const far = distance(folded, fold(candidate));
		if (far < best) {
			best = far;
			found = [];
		}
		if (far === best) {
			found.push(candidate);
		}
	}
	return found;
}

function fold(word: string): string {
	return word
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s_]+/g, '-');
}
