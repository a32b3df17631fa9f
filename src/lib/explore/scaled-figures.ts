import type { TimeInput } from '$lib/charts/time-scene.ts';
import type { Area } from '$lib/domain/area.ts';
import type { Indicator, IndicatorKind } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import type { Period } from '$lib/domain/period.ts';
import type { Amount, Reading } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { honestRate } from '$lib/wording/digits.ts';
import {
	indexPhrase,
	percentPhrase,
	signedAmountPhrase,
	signedPointsPhrase
} from '$lib/wording/number.ts';
import { periodPhrase, periodWithWestern } from '$lib/wording/period.ts';
import { type Phrase, words } from '$lib/wording/phrase.ts';
import { missingWord, readingPhrase } from '$lib/wording/reading.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { tickText } from '$lib/wording/tick.ts';
import { kept } from './kept.ts';
import { besideOf, type Scale } from './scaled.ts';
import { BARE, PERCENT } from './scaled-units.ts';

/** How the readings of one scale are drawn and said. */
export interface Figures extends Pick<TimeInput, 'formatTick' | 'references'> {
	/** By which the axis decides whether it starts at zero. */
	readonly kind: IndicatorKind;
	readonly say: (reading: Reading) => Phrase;
	/** What a table of such figures is called. */
	readonly caption: string;
}

/** A scale with what its figures are set against. */
export interface ScaleGiven {
	readonly scale: Scale;
	readonly indicator: Indicator;
	readonly whole: Area | null;
	/** For an index: the values that count as 100, one for each line. */
	readonly bases: readonly Observation[];
}

const readingWords = kept((indicator: Indicator) =>
	kept((reading: Reading, locale) => readingPhrase(reading, indicator, locale))
);

/** How the figures of a scale read in one language. */
export function figuresOf(given: ScaleGiven, locale: Locale): Figures {
	const { scale, indicator } = given;
	if (scale === 'value') {
		return {
			kind: indicator.kind,
			formatTick: (value) => tickText(value, indicator, locale),
			references: undefined,
			say: (reading) => readingWords(indicator, locale)(reading, locale),
			caption: m.table_caption(
				{ name: textIn(indicator.name, locale), unit: textIn(indicator.unit.name, locale) },
				{ locale }
			)
		};
	}
	if (scale === 'index') {
		return indexFigures(given, locale);
	}
	return besideOf(indicator) === 'part'
		? partFigures(given, locale)
		: distanceFigures(given, locale);
}

/** What counts as 100: the one period of all bases, or the first value of each line. */
export function basePhrase(given: ScaleGiven, locale: Locale): Phrase {
	const { periodType } = given.indicator;
	return baseIn(given, locale, (period) => periodWithWestern(period, periodType, locale));
}

function baseIn({ bases }: ScaleGiven, locale: Locale, say: (period: Period) => Phrase): Phrase {
	const [period, ...others] = new Set(bases.map((base) => base.period));
	return period === undefined || others.length > 0
		? words(m.explore_each_first({}, { locale }), locale)
		: say(period);
}

function indexFigures(given: ScaleGiven, locale: Locale): Figures {
	const { indicator } = given;
	const { periodType } = indicator;
	const name = textIn(indicator.name, locale);
	const base = baseIn(given, locale, (period) => periodPhrase(period, periodType, locale)).text;
	const western = baseIn(given, locale, (period) =>
		periodPhrase(period, periodType, locale, { western: true })
	).text;
	return {
		kind: 'measure',
		formatTick: (value) => tickText(value, { ...indicator, unit: BARE }, locale),
		references: [
			{ value: 100, label: readingText(m.explore_index_level({ base: western }, { locale })) }
		],
		say: saying((amount) => indexPhrase(amount, locale), locale),
		caption: m.explore_caption_index({ name, base }, { locale })
	};
}

function partFigures({ indicator, whole }: ScaleGiven, locale: Locale): Figures {
	const name = textIn(indicator.name, locale);
	return {
		kind: 'share',
		formatTick: (value) => tickText(value, { ...indicator, unit: PERCENT }, locale),
		references: undefined,
		say: saying(({ qualifier, ...amount }) => {
			const { value, decimals } = honestRate(amount.value);
			return percentPhrase({ value, qualifier }, decimals, locale);
		}, locale),
		caption: m.explore_caption_part({ name, whole: nameOf(whole, locale) }, { locale })
	};
}

function distanceFigures({ indicator, whole }: ScaleGiven, locale: Locale): Figures {
	const name = textIn(indicator.name, locale);
	const inPoints = indicator.kind !== 'measure';
	const unit = inPoints ? BARE : indicator.unit;
	return {
		kind: 'measure',
		formatTick: (value) => tickText(value, { ...indicator, unit }, locale),
		references: [{ value: 0, label: readingText(nameOf(whole, locale)) }],
		say: saying(
			(amount) =>
				inPoints
					? signedPointsPhrase(amount, indicator.decimals, locale)
					: signedAmountPhrase(amount, indicator, locale),
			locale
		),
		caption: m.explore_caption_distance({ name, whole: nameOf(whole, locale) }, { locale })
	};
}

function saying(say: (amount: Amount) => Phrase, locale: Locale): Figures['say'] {
	return (reading) =>
		reading.kind === 'missing' ? missingWord(reading.reason, locale) : say(reading);
}

function nameOf(area: Area | null, locale: Locale): string {
	return area === null ? '' : textIn(area.name, locale);
}
