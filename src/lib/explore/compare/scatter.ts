import type { PointScene } from '$lib/charts/point-scene.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Answer } from '../answer.ts';
import { creditOf } from '../credit.ts';
import type { Ground } from '../ground.ts';
import type { Group } from './group.ts';
import type { ScatterQuestion } from './question.ts';
import { scatterDrawn } from './scatter-drawn.ts';
import { scatterTable } from './scatter-table.ts';
import { momentText, scatterRemarks, scatterSentence } from './scatter-words.ts';
import { scattered } from './scattered.ts';

/** Two indicators against each other. */
export interface ScatterAnswer extends Answer<PointScene> {
	/** Every moment that can be asked for, from the earliest. */
	readonly times: readonly { readonly id: string; readonly label: string }[];
}

/** Two indicators of a group against each other at one moment, with what their correlation does not prove. */
export function scatterAnswer(
	ground: Ground,
	group: Group,
	question: ScatterQuestion,
	locale: Locale
): ScatterAnswer {
	const shown = scattered(ground, group, question);
	if (shown === null) {
		const [x, y] = [question.x, question.y].map((id) => nameOf(ground, id, locale));
		const caption = m.compare_scatter_none({ x: x ?? '', y: y ?? '' }, { locale });
		const columns = [
			{ id: 'area', label: m.compare_area({}, { locale }), isFigure: false }
		] as const;
		return {
			sentence: caption,
			remarks: [],
			scene: null,
			table: { caption, columns, rows: [] },
			credit: creditOf(ground, [], locale),
			times: []
		};
	}
	const sentence = scatterSentence(shown, locale);
	return {
		sentence,
		remarks: scatterRemarks(shown, locale),
		scene: scatterDrawn(ground, shown, { locale, sentence }),
		table: scatterTable(ground, shown, locale),
		credit: creditOf(
			ground,
			[
				...shown.pairs.flatMap(({ x, y }) => [x.observation, y.observation]),
				...(shown.bubbles?.counts.values() ?? [])
			],
			locale
		),
		times: shown.pairing.moments.map((moment) => ({
			id: moment.id,
			label: momentText(moment, shown, locale)
		}))
	};
}

function nameOf(ground: Ground, id: string, locale: Locale): string {
	const indicator = ground.indicator(id);
	return indicator === null ? id : textIn(indicator.name, locale);
}
