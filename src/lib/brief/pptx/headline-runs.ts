import type { Locale } from '$lib/domain/locale.ts';
import { bracketedText } from '$lib/wording/bracketed.ts';
import type { Headline } from '$lib/wording/phrase.ts';
import { BLUE } from './colors.ts';
import { linesOf } from './fitted.ts';
import type { Run } from './words.ts';

/**
 * A headline in bold, what carries it in blue. Japanese is broken between phrases, as PowerPoint would break it within
 * a word; English finds its own spaces.
 */
export function headlineRuns(
	{ text, emphasis }: Pick<Headline, 'text' | 'emphasis'>,
	{ locale, points, width }: { locale: Locale; points: number; width: number }
): Run[] {
	const whole = bracketedText(text);
	const at = emphasis === null ? -1 : text.indexOf(emphasis);
	const from = at < 0 ? whole.length : bracketedText(text.slice(0, at)).length;
	const to = at < 0 ? whole.length : from + bracketedText(emphasis ?? '').length;
	const lines = locale === 'en' ? [whole] : linesOf(whole, { points, width });
	let start = 0;
	return lines.flatMap((line, number) => {
		start = whole.indexOf(line, start);
		const cuts = [0, from - start, to - start, line.length].map((cut) =>
			Math.min(Math.max(cut, 0), line.length)
		);
		start += line.length;
		return [0, 1, 2]
			.map((part): Run => ({
				text: line.slice(cuts[part], cuts[part + 1]),
				isBold: true,
				...(part === 1 ? { color: BLUE } : {})
			}))
			.filter((run) => run.text !== '')
			.map((run, index) => (index === 0 && number > 0 ? { ...run, begins: true } : run));
	});
}
