import { areaBarsScene, type BarScene } from '$lib/charts/bar-scene.ts';
import { type Attainment, computedRate, reportedRate } from '$lib/domain/attainment.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { roundedFor } from '$lib/domain/rounding.ts';
import type { ShownCell, ShownTable } from '$lib/explore/answer.ts';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { percentPhrase } from '$lib/wording/number.ts';
import { listed, phrase, type Phrase, words } from '$lib/wording/phrase.ts';
import { readingText } from '$lib/wording/ruby.ts';

/** One group of goals: an organisation with those under it, a theme or a year. */
export interface AttainmentRow {
	readonly id: string;
	readonly name: Phrase;
	/** Beside a bar, where there is less room. */
	readonly label: string;
	/** Whether the page is about it: its bar is the strong one. */
	readonly isChosen: boolean;
	readonly attainment: Attainment;
}

/** What was reported and what was computed of the same groups: two charts and one table. */
export interface AttainmentPart {
	readonly reported: AttainmentChart;
	readonly computed: AttainmentChart;
	readonly table: ShownTable;
}

interface AttainmentChart {
	readonly heading: string;
	/** Null where there is nothing to draw; `absence` then says so. */
	readonly scene: BarScene | null;
	readonly absence: string;
}

type Kind = 'reported' | 'computed';

const RATE_DECIMALS = 1;

const KINDS = {
	reported: {
		heading: m.attainment_reported_chart,
		absence: m.attainment_nothing_reported,
		rate: reportedRate,
		part: ({ achieved }: Attainment) => achieved,
		whole: ({ evaluated }: Attainment) => evaluated
	},
	computed: {
		heading: m.attainment_computed_chart,
		absence: m.attainment_nothing_computed,
		rate: computedRate,
		part: ({ onCourse }: Attainment) => onCourse,
		whole: ({ assessable }: Attainment) => assessable
	}
} as const satisfies Record<Kind, unknown>;

/** The groups as bars, side by side for what was reported and computed, and as a table. */
export function attainmentPart(
	rows: readonly AttainmentRow[],
	{ caption, head, locale }: { caption: string; head: string; locale: Locale }
): AttainmentPart {
	return {
		reported: chartOf('reported', rows, locale),
		computed: chartOf('computed', rows, locale),
		table: {
			caption,
			columns: [
				{ id: 'name', label: head, isFigure: false },
				{ id: 'set', label: m.attainment_column_set({}, { locale }), isFigure: true },
				{ id: 'reported', label: m.attainment_column_reported({}, { locale }), isFigure: true },
				{ id: 'computed', label: m.attainment_column_computed({}, { locale }), isFigure: true }
			],
			rows: rows.map(({ id, name, attainment }) => ({
				id,
				cells: [
					{ text: name.text, value: readingText(name.text) },
					{ text: String(attainment.set), value: attainment.set },
					cellOf('reported', attainment, locale),
					cellOf('computed', attainment, locale)
				]
			}))
		}
	};
}

/** 75.0%; null where nothing is known. */
function ratePhrase(kind: Kind, attainment: Attainment, locale: Locale): Phrase | null {
	const found = KINDS[kind].rate(attainment);
	if (found === null) {
		return null;
	}
	const value = roundedFor(dataset().rounding)(found, RATE_DECIMALS);
	return percentPhrase({ value, qualifier: '=' }, RATE_DECIMALS, locale);
}

/** 75.0%（4のうち3）; the word for none where there is no whole. */
function shareOf(kind: Kind, attainment: Attainment, locale: Locale): Phrase {
	const { part, whole } = KINDS[kind];
	const rate = ratePhrase(kind, attainment, locale);
	if (rate === null) {
		return words(m.attainment_none_short({}, { locale }), locale);
	}
	return phrase(locale, (show) =>
		m.attainment_share(
			{ rate: show(rate), part: String(part(attainment)), whole: String(whole(attainment)) },
			{ locale }
		)
	);
}

function cellOf(kind: Kind, attainment: Attainment, locale: Locale): ShownCell {
	return {
		text: shareOf(kind, attainment, locale).text,
		value: KINDS[kind].rate(attainment)
	};
}

function chartOf(kind: Kind, rows: readonly AttainmentRow[], locale: Locale): AttainmentChart {
	const { absence, heading, rate } = KINDS[kind];
	const known = rows.filter(({ attainment }) => rate(attainment) !== null);
	const figures = known.map(({ name, attainment }) => {
		const value = shareOf(kind, attainment, locale);
		return phrase(locale, (show) =>
			m.attainment_spoken_one({ name: show(name), value: show(value) }, { locale })
		);
	});
	const title = phrase(locale, (show) =>
		m.attainment_spoken(
			{ what: heading({}, { locale }), figures: show(listed(figures, locale)) },
			{ locale }
		)
	).spoken;
	const inputs = known.map(({ id, isChosen, label, name, attainment }, index) => {
		const value = ratePhrase(kind, attainment, locale);
		return {
			id,
			label: readingText(label),
			value: rate(attainment),
			chosen: isChosen,
			periodLabel: readingText(name.text),
			text: readingText(value?.text ?? ''),
			spoken: figures[index]?.spoken ?? ''
		};
	});
	return {
		heading: heading({}, { locale }),
		scene: areaBarsScene({ title, bars: inputs }),
		absence: absence({}, { locale })
	};
}
