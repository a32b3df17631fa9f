import { correlationOf } from '$lib/domain/correlation.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { parsePeriod } from '$lib/domain/period.ts';
import { isOpenEnded } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { correlationSentence } from '$lib/wording/correlation.ts';
import { periodPhrase, periodWithWestern } from '$lib/wording/period.ts';
import type { Bubbles } from './bubbles.ts';
import type { Group } from './group.ts';
import type { Moment, Pairing, PairOfValues } from './pairing.ts';
import type { Scattered } from './scattered.ts';
import { listed } from './words.ts';

const TOGETHER = { ja: '・', en: ' and ', easy: 'と ' } as const satisfies Record<Locale, string>;

/** A moment by name: the period that both indicators share, or the year. */
export function momentText(
	moment: Moment,
	{ pairing, x }: { readonly pairing: Pairing; readonly x: { readonly indicator: Indicator } },
	locale: Locale
): string {
	if (pairing.isExact) {
		return periodWithWestern(moment.x, x.indicator.periodType, locale).text;
	}
	const year = parsePeriod(moment.id, 'cy');
	return year === null ? moment.id : periodWithWestern(year, 'cy', locale).text;
}

/** Which areas have the largest values of both. */
export function scatterSentence(shown: Scattered, locale: Locale): string {
	const [xArea, yArea] = (['x', 'y'] as const).map((side) => {
		const most = Math.max(...shown.pairs.map((pair) => pair[side].value));
		const largest = shown.pairs.filter((pair) => pair[side].value === most);
		return namesOf(largest, shown.group, locale).join(TOGETHER[locale]);
	});
	const parts = {
		when: momentText(shown.moment, shown, locale),
		x: textIn(shown.x.indicator.name, locale),
		y: textIn(shown.y.indicator.name, locale)
	};
	return xArea === yArea
		? m.compare_scatter_same({ ...parts, area: xArea ?? '' }, { locale })
		: m.compare_scatter_apart({ ...parts, xArea: xArea ?? '', yArea: yArea ?? '' }, { locale });
}

/** What a reader must know: how the two were paired, what they do not prove, what is not drawn. */
export function scatterRemarks(shown: Scattered, locale: Locale): string[] {
	const { bubbles, group, hasTrails, moment, pairing, pairs, x, y } = shown;
	const kind = group.areas[0]?.kind ?? 'ward';
	const exact = pairs.filter((pair) =>
		[pair.x, pair.y].every(({ qualifier }) => !isOpenEnded(qualifier))
	);
	const absent = group.areas.filter(({ code }) => pairs.every(({ area }) => area !== code));
	const names = listed(
		absent.map(({ name }) => textIn(name, locale)),
		locale
	);
	const correlation = correlationOf(exact.map((pair) => ({ x: pair.x.value, y: pair.y.value })));
	const areCounts = [x, y].every(({ indicator }) => indicator.kind === 'count');
	return [
		correlationSentence(correlation, kind, locale).text,
		...(areCounts ? [m.compare_scatter_counts({}, { locale })] : []),
		...(pairing.isExact ? [] : [pairedByYear()]),
		...(absent.length === 0 ? [] : [m.compare_scatter_absent({ names }, { locale })]),
		...(bubbles === null ? [m.compare_bubble_none({}, { locale })] : []),
		...(hasTrails ? [m.compare_trail_note({}, { locale })] : [])
	];

	function pairedByYear(): string {
		const when = (side: 'x' | 'y') =>
			periodPhrase(moment[side], shown[side].indicator.periodType, locale).text;
		return m.compare_scatter_years(
			{
				x: textIn(x.indicator.name, locale),
				xWhen: when('x'),
				y: textIn(y.indicator.name, locale),
				yWhen: when('y')
			},
			{ locale }
		);
	}
}

/** What the size of a bubble stands for. */
export function bubbleNote({ indicator, isSame, period }: Bubbles, locale: Locale): string {
	const say = isSame ? m.compare_bubble_same : m.compare_bubble_year;
	return say(
		{
			name: textIn(indicator.name, locale),
			when: periodPhrase(period, indicator.periodType, locale).text
		},
		{ locale }
	);
}

function namesOf(pairs: readonly PairOfValues[], { areas }: Group, locale: Locale): string[] {
	return areas
		.filter(({ code }) => pairs.some(({ area }) => area === code))
		.map(({ name }) => textIn(name, locale));
}
