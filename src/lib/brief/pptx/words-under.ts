import type { Locale } from '$lib/domain/locale.ts';
import { bracketedText } from '$lib/wording/bracketed.ts';
import type { Slide } from '../deck.ts';
import type { SlideChart } from '../slide-chart.ts';
import { startsFromZero } from './native-lines.ts';

/** How the kinds of bars look that a key names. */
const BAR_SIGNS = {
	good: '■',
	bad: '▨',
	neutral: '▒',
	hollow: '□',
	about: '■',
	open: '▨'
} as const;
const DOT = '○';
const PATH = '- - -';

/** What must be known to read the slide, under all of it. */
export function wordsUnder({ computed, chart, remark }: Slide, locale: Locale): string[] {
	const ofChart = chart === null ? [] : chartWords(chart).filter((text) => text !== null);
	const said = ofChart.length === 0 ? null : ofChart.join(locale === 'ja' ? '' : ' ');
	return [pathWords(chart), computed, said, remark]
		.filter((text) => text !== null)
		.map(bracketedText);
}

function chartWords(chart: SlideChart): (string | null)[] {
	if (chart.form === 'lines') {
		const marks = new Set(chart.lines.flatMap(({ runs }) => runs.flat().map(({ mark }) => mark)));
		const { hollow = '', about = '', open = '' } = chart.keyLabels ?? {};
		const named = [
			marks.has('hollow') ? hollow : '',
			marks.has('about') ? about : '',
			marks.has('above') || marks.has('below') ? open : ''
		].filter((text) => text !== '');
		return [
			chart.note,
			...(chart.annotations ?? []).map(({ label }) => label),
			startsFromZero(chart) ? null : chart.cutNote,
			named.length === 0 ? null : `${DOT} ${named.join(' / ')}`
		];
	}
	if (chart.form === 'bars') {
		const key = Object.entries(chart.key ?? {}).map(
			([kind, label]) => `${BAR_SIGNS[kind as keyof typeof BAR_SIGNS]} ${label}`
		);
		return [chart.note, key.length === 0 ? null : key.join('\u3000')];
	}
	return [chart.note];
}

/** What the dashed line of a plan is called; null where there is none. */
function pathWords(chart: SlideChart | null): string | null {
	const path = chart?.form === 'lines' ? chart.guideline : null;
	return !path || path.keyLabel === undefined || path.points.length === 1
		? null
		: `${PATH} ${path.keyLabel}`;
}
