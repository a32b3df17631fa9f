import { type SlopeLine, slopeScene } from '$lib/charts/slope-scene.ts';
import type { TimeScene } from '$lib/charts/time-scene.ts';
import type { Area } from '$lib/domain/area.ts';
import { textIn } from '$lib/domain/locale.ts';
import type { Period } from '$lib/domain/period.ts';
import { amountOf, isOpenEnded } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { changePhrase } from '$lib/wording/change.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { joinSentences } from '$lib/wording/phrase.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { tickText } from '$lib/wording/tick.ts';
import { changeOf, type Stretch, stretchPhrases } from './areas-change.ts';
import { type AreasPart, type Comparison, ranked } from './areas-part.ts';
import { breakRemark, directionRemark, openRemark, statusRemark } from './areas-remarks.ts';
import { areasTable, changeColumns, valueColumn } from './areas-table.ts';
import { markText, spokenFigure } from './areas-words.ts';
import { formulaRemark } from './residents-remarks.ts';

/** The areas in two periods, joined by a line each. */
export function slopePart(of: Comparison, stretch: Stretch): AreasPart<TimeScene> {
	const { compared, locale } = of;
	const { since, at } = stretch;
	const areas = ranked(of);
	const said = joinSentences(stretchPhrases(compared, stretch, locale), locale);
	const [from, to] = [since, at].map((period) =>
		readingText(periodPhrase(period, compared.indicator.periodType, locale).text)
	);
	const columns = [
		valueColumn(compared, since, locale),
		valueColumn(compared, at, locale),
		...changeColumns(compared, stretch, locale)
	];
	return {
		sentence: said.text,
		remarks: [
			...openRemark(compared, [since, at], locale),
			...breakRemark(of),
			...formulaRemark(compared, locale),
			...statusRemark(compared, [since, at], locale),
			...directionRemark(compared, locale)
		],
		scene: slopeScene({
			title: said.spoken,
			from: from ?? '',
			to: to ?? '',
			lines: areas.map((area) => lineOf(of, stretch, area)),
			kind: compared.indicator.kind,
			formatTick: (value) => tickText(value, compared.indicator, locale),
			cutNote: readingText(m.axis_cut({}, { locale }))
		}),
		table: areasTable(compared, columns, { areas, locale }),
		periods: [since, at]
	};
}

/** What a line says aloud: the figures at both ends, and the change between them. */
export function spokenLine({ compared, locale }: Comparison, stretch: Stretch, area: Area): string {
	const { since, at } = stretch;
	const ends = [since, at].map((period) => spokenFigure(compared, { area, period }, locale));
	const change = changeOf(compared, area.code, stretch);
	const said = changePhrase(change, compared.indicator, locale).spoken;
	return 'reason' in change ? ends.join(' ') : [...ends, said].join(' ');
}

function lineOf(of: Comparison, stretch: Stretch, area: Area): SlopeLine {
	const { compared, locale } = of;
	const text = (period: Period) => markText(compared, { area, period }, locale);
	const value = (period: Period) => drawnValue(of, area, period);
	return {
		id: area.code,
		label: readingText(textIn(area.name, locale)),
		chosen: area.code === compared.chosen,
		from: value(stretch.since),
		to: value(stretch.at),
		fromText: text(stretch.since),
		toText: text(stretch.at),
		spoken: spokenLine(of, stretch, area)
	};
}

/** The value as the end of a line; null where it is missing, or has an open end that a line would hide. */
function drawnValue({ compared }: Comparison, area: Area, period: Period): number | null {
	const observation = compared.at(area.code, period);
	const amount = observation && amountOf(observation.reading);
	return amount === null || isOpenEnded(amount.qualifier) ? null : amount.value;
}
