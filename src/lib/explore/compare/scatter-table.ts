import { type Locale, textIn } from '$lib/domain/locale.ts';
import { amountOf } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { amountPhrase } from '$lib/wording/number.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import type { ShownCell, ShownTable } from '../answer.ts';
import type { Ground } from '../ground.ts';
import { bubbleNote, momentText } from './scatter-words.ts';
import type { Scattered } from './scattered.ts';

const SIDES = ['x', 'y'] as const;

/** The same figures as a table: a row an area. */
export function scatterTable(ground: Ground, shown: Scattered, locale: Locale): ShownTable {
	const { bubbles, moment, pairs } = shown;
	const [x, y] = SIDES.map((side) => textIn(shown[side].indicator.name, locale));
	const when = momentText(moment, shown, locale);
	return {
		caption: m.compare_scatter_caption({ x: x ?? '', y: y ?? '', when }, { locale }),
		columns: [
			{ id: 'area', label: m.compare_area({}, { locale }), isFigure: false },
			{ id: 'x', label: x ?? '', isFigure: true },
			{ id: 'y', label: y ?? '', isFigure: true },
			...(bubbles === null
				? []
				: [{ id: 'size', label: bubbleNote(bubbles, locale), isFigure: true }])
		],
		rows: pairs.map((pair) => {
			const area = ground.area(pair.area);
			const name = area === null ? pair.area : textIn(area.name, locale);
			return {
				id: pair.area,
				cells: [
					{ text: name, value: pair.area },
					...SIDES.map((side) => ({
						text: amountPhrase(pair[side], shown[side].indicator, locale).text,
						value: pair[side].value
					})),
					...sizeCell(pair.area)
				]
			};
		})
	};

	function sizeCell(area: string): ShownCell[] {
		const observation = bubbles?.counts.get(area);
		return bubbles === null || observation === undefined
			? []
			: [
					{
						text: readingPhrase(observation.reading, bubbles.indicator, locale).text,
						value: amountOf(observation.reading)?.value ?? null
					}
				];
	}
}
