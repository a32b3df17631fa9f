import type { PlannedSlide } from '$lib/domain/briefing.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { words } from '$lib/wording/phrase.ts';
import { continued } from './continued.ts';
import type { Slide } from './deck.ts';
import { aloud } from './script.ts';

/**
 * The slides with what a briefing file puts on them: its headline on the first, where it has one in this language, and
 * its notes after the computed ones.
 */
export function inOwnWords(
	slides: readonly Slide[],
	{ headline, notes }: Pick<PlannedSlide, 'headline' | 'notes'>,
	locale: Locale
): Slide[] {
	const own = headline?.text[locale] ?? null;
	return slides.map((slide, index) => {
		if (index > 0) {
			return own === null ? slide : goneOn(slides, { own, index }, locale);
		}
		const noted = {
			...slide,
			notes: [...slide.notes, ...notes.map((note) => textIn(note, locale))]
		};
		return own === null ? noted : reworded(noted, own, locale);
	});
}

/** A further slide, whose headline goes on from that of the first one where it does so as computed. */
function goneOn(
	slides: readonly Slide[],
	{ index, own }: { readonly index: number; readonly own: string },
	locale: Locale
): Slide {
	const [first, slide] = [slides[0], slides[index]] as [Slide, Slide];
	const part = { index, count: slides.length };
	const { text } = slide.headline;
	return text === continued(first.headline, part, locale).text
		? {
				...slide,
				headline: continued({ ...words(own, locale), emphasis: null }, part, locale),
				computed: text
			}
		: slide;
}

function reworded(slide: Slide, own: string, locale: Locale): Slide {
	const { text, spoken } = slide.headline;
	return {
		...slide,
		headline: { ...words(own, locale), emphasis: null },
		computed: text,
		script: slide.script.map((sentence) => (sentence === spoken ? aloud(own, locale) : sentence))
	};
}
