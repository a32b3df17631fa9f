import type { Annotation, Indicator } from '$lib/domain/indicator.ts';
import type { Ground } from '$lib/explore/ground.ts';
import { breakSentence } from '$lib/wording/break.ts';

/** What a slide marks in a chart: a break by its own period, which the reason recorded for it may not name. */
export function slideAnnotations({ annotationsOf }: Ground, indicator: Indicator): Annotation[] {
	return annotationsOf(indicator.id).map((one) =>
		one.kind === 'break' ? { ...one, text: breakText(one, indicator) } : one
	);
}

function breakText({ period }: Annotation, { periodType }: Indicator): Annotation['text'] {
	return {
		ja: breakSentence(period, periodType, 'ja').text,
		en: breakSentence(period, periodType, 'en').text,
		easy: breakSentence(period, periodType, 'easy').text
	};
}
