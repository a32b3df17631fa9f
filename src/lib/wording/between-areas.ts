import { m } from '$lib/paraglide/messages.js';
import type { Area } from '$lib/domain/area.ts';
import { differenceOf, quotientOf } from '$lib/domain/comparison.ts';
import { divide } from '$lib/domain/decimal.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Amount } from '$lib/domain/value.ts';
import { directionOf } from './direction.ts';
import { pointsPhrase, sizePhrase, timesPhrase } from './number.ts';
import { type Phrase, phrase, words } from './phrase.ts';

/** What an area has of an indicator. */
export interface AreaAmount {
	readonly area: Area;
	readonly amount: Amount;
}

/** How the figures of an indicator are set against each other. */
export interface ComparedFigures {
	readonly indicator: Indicator;
	/** Whether they go below zero (増減数): nobody can say then which is many and which is few. */
	readonly isNet: boolean;
}

const IN_TIMES = 2;

const COUNTED = { up: m.compare_more, down: m.compare_fewer } as const;
const LEVEL = { up: m.compare_higher, down: m.compare_lower } as const;
const NET = { up: m.compare_larger, down: m.compare_smaller } as const;

const SPANS = {
	many: m.compare_span_many,
	high: m.compare_span_high,
	large: m.compare_span_large
} as const;

const AND = { ja: '・', en: ' and ', easy: 'と ' } as const satisfies Record<Locale, string>;

/**
 * The difference between areas in words: of two, how the first stands to the second (中央区は北区より
 * 12.3ポイント高い; counts of twice as many and more also in times); of more, the highest and the lowest.
 * Null for fewer than two.
 */
export function betweenAreas(
	values: readonly AreaAmount[],
	figures: ComparedFigures,
	locale: Locale
): Phrase | null {
	const [a, b] = values;
	if (a === undefined || b === undefined) {
		return null;
	}
	return values.length > 2 ? spanOf(values, figures, locale) : differenceIn(a, b, figures, locale);
}

function differenceIn(
	a: AreaAmount,
	b: AreaAmount,
	figures: ComparedFigures,
	locale: Locale
): Phrase {
	const step = differenceOf(a.amount, b.amount);
	const direction = step && directionOf(step, figures.indicator.decimals);
	const names = { a: nameOf(a, locale), b: nameOf(b, locale) };
	if (step === null || direction === null) {
		return words(m.compare_unsure({}, { locale }), locale);
	}
	if (direction === 'same') {
		return phrase(locale, (show) =>
			m.compare_equal({ a: show(names.a), b: show(names.b) }, { locale })
		);
	}
	const by = sizeOf(step, figures.indicator, locale);
	const times = direction === 'up' ? timesOf(a, b, figures) : null;
	if (times !== null) {
		const said = timesPhrase(times, locale);
		return phrase(locale, (show) =>
			m.compare_more_times(
				{ a: show(names.a), b: show(names.b), by: show(by), times: show(said) },
				{ locale }
			)
		);
	}
	const isCount = figures.indicator.kind === 'count';
	const say = (isCount ? (figures.isNet ? NET : COUNTED) : LEVEL)[direction];
	return phrase(locale, (show) =>
		say({ a: show(names.a), b: show(names.b), by: show(by) }, { locale })
	);
}

/** How many times the second value the first one is, where that is said: of counts, from double on. */
function timesOf(
	a: AreaAmount,
	b: AreaAmount,
	{ indicator, isNet }: ComparedFigures
): Amount | null {
	const times = isNet ? null : quotientOf(a.amount, b.amount, divide);
	return indicator.kind === 'count' && times !== null && times.value >= IN_TIMES ? times : null;
}

function spanOf(
	values: readonly AreaAmount[],
	{ indicator, isNet }: ComparedFigures,
	locale: Locale
): Phrase {
	const sorted = values.toSorted((a, b) => b.amount.value - a.amount.value);
	const [high, low] = [sorted[0], sorted.at(-1)];
	const step = high && low ? differenceOf(high.amount, low.amount) : null;
	const direction = step && directionOf(step, indicator.decimals);
	if (step === null || direction === null || values.some(isUnsure)) {
		return words(m.compare_unsure({}, { locale }), locale);
	}
	if (direction === 'same') {
		return words(m.compare_span_equal({}, { locale }), locale);
	}
	const by = sizeOf(step, indicator, locale);
	const [top, bottom] = [namesAt(high), namesAt(low)];
	const ends = indicator.kind !== 'count' ? 'high' : isNet ? 'large' : 'many';
	return phrase(locale, (show) =>
		SPANS[ends]({ high: show(top), low: show(bottom), by: show(by) }, { locale })
	);

	function namesAt(end: AreaAmount | undefined): Phrase {
		const names = values
			.filter(({ amount }) => amount.value === end?.amount.value)
			.map((value) => nameOf(value, locale));
		return phrase(locale, (show) => names.map(show).join(AND[locale]));
	}
}

/** An open end among several leaves the order of all of them unsaid. */
function isUnsure({ amount: { qualifier } }: AreaAmount): boolean {
	return qualifier !== '=' && qualifier !== 'about';
}

function sizeOf(step: Amount, indicator: Indicator, locale: Locale): Phrase {
	return indicator.kind === 'share' || indicator.kind === 'percent'
		? pointsPhrase(step, indicator.decimals, locale)
		: sizePhrase(step, indicator, locale);
}

function nameOf({ area }: AreaAmount, locale: Locale): Phrase {
	return words(textIn(area.name, locale), locale);
}
