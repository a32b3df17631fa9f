import type { Comparison, NoComparison } from '$lib/domain/comparison.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { directionOf } from '$lib/wording/direction.ts';
import type { ShownCell, ShownColumn } from './answer.ts';
import { figureOf, figurePhrase, type Measure } from './change-figures.ts';
import { plainValue } from './table-cell.ts';

/** Differences come before their rates. */
const ORDER = ['difference', 'rate', 'points'] as const satisfies readonly Measure[];

const LABELS = {
	difference: m.explore_column_difference,
	rate: m.explore_column_rate,
	points: m.explore_column_points
} as const satisfies Record<Measure, unknown>;

const REASONS = {
	noCurrent: m.change_short_no_current,
	noPrevious: m.explore_no_earlier,
	break: m.change_short_break
} as const satisfies Record<NoComparison['reason'], unknown>;

/** No rate can be of a value of zero or below. */
const NO_RATE = '−';

/** The measures of an indicator in the order of a table's columns. */
export function measuresInOrder(measures: readonly Measure[]): Measure[] {
	return ORDER.filter((measure) => measures.includes(measure));
}

/** A column for each measure. */
export function measureColumns(measures: readonly Measure[], locale: Locale): ShownColumn[] {
	return measuresInOrder(measures).map((id) => ({
		id,
		label: LABELS[id]({}, { locale }),
		isFigure: true
	}));
}

/** The cell of a change in one measure, or why there is none. */
export function changeCell(
	change: Comparison | NoComparison,
	given: { as: Measure; indicator: Indicator },
	locale: Locale
): ShownCell {
	if ('reason' in change) {
		return { text: REASONS[change.reason]({}, { locale }), value: null };
	}
	const amount = figureOf(change, given.as);
	const step = change.points ?? change.difference;
	if (step === null || directionOf(step, given.indicator.decimals) === null) {
		return { text: m.change_short_unknown({}, { locale }), value: null };
	}
	return amount === null
		? { text: NO_RATE, value: null }
		: { text: figurePhrase(amount, given, locale).text, value: plainValue(amount) };
}
