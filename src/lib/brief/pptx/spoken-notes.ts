import { bracketedText } from '$lib/wording/bracketed.ts';
import type { Slide } from '../deck.ts';

/** What the speaker has of a slide, paragraph by paragraph: notes, what can be read aloud, and where figures come from. */
export function notesOf(
	{ notes, script, sources }: Pick<Slide, 'notes' | 'script' | 'sources'>,
	heads: { readonly script: string; readonly sources: string }
): string[] {
	const from = sources.map(({ title, publisher, address }) =>
		[title, publisher, address ?? ''].filter(Boolean).map(bracketedText).join('\u3000')
	);
	return [
		...notes.map(bracketedText),
		...(script.length === 0 ? [] : ['', bracketedText(heads.script), ...script]),
		...(from.length === 0 ? [] : ['', bracketedText(heads.sources), ...from])
	];
}
