import {
	type AreaBarsInput,
	areaBarsScene,
	type BarInput,
	type BarScene
} from '$lib/charts/bar-scene.ts';
import { markOf } from '$lib/charts/time-line.ts';
import type { Area } from '$lib/domain/area.ts';
import { textIn } from '$lib/domain/locale.ts';
import { amountOf, isOpenEnded } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { amountPhrase } from '$lib/wording/number.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { joinSentences } from '$lib/wording/phrase.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { type AreasPart, type Comparison, ranked } from './areas-part.ts';
import { directionRemark, statusRemark, unrankedRemark, wholeRemark } from './areas-remarks.ts';
import { areasTable, rankColumn, valueColumn } from './areas-table.ts';
import { markText, spokenFigure, standingPhrases, subjectPhrase } from './areas-words.ts';
import { residentColumns } from './residents-columns.ts';
import { formulaRemark, residentRemarks } from './residents-remarks.ts';

/** The areas in one period, the highest value on top, with the whole as a line where it shares their scale. */
export function barsPart(of: Comparison): AreasPart<BarScene> {
	const { spoken, ...rest } = onePeriod(of, ranked(of));
	return { ...rest, scene: areaBarsScene({ title: spoken, ...areaBars(of) }) };
}

/** What `barsPart` draws. */
export function areaBars(of: Comparison): Omit<AreaBarsInput, 'title'> {
	return { bars: ranked(of).map((area) => barOf(of, area)), reference: referenceOf(of) };
}

/** What is said of one period, whatever the chart. */
export function onePeriod(
	{ ground, compared, at, locale }: Comparison,
	areas: readonly Area[]
): Omit<AreasPart<never>, 'scene'> & { readonly spoken: string } {
	const said = joinSentences(
		[subjectPhrase(compared, at, locale), ...standingPhrases(compared, at, locale)],
		locale
	);
	const columns = [
		valueColumn(compared, at, locale),
		rankColumn(compared, at, { id: 'rank', label: m.areas_column_rank({}, { locale }), locale }),
		...residentColumns(ground, compared, at, locale)
	];
	return {
		sentence: said.text,
		spoken: said.spoken,
		remarks: [
			...unrankedRemark(compared, at, locale),
			...formulaRemark(compared, locale),
			...residentRemarks(ground, compared, at, locale),
			...wholeRemark(compared, at, locale),
			...statusRemark(compared, [at], locale),
			...directionRemark(compared, locale)
		],
		table: areasTable(compared, columns, { areas, locale }),
		periods: [at]
	};
}

function barOf({ compared, at, locale }: Comparison, area: Area): BarInput {
	const { indicator, chosen } = compared;
	const observation = compared.at(area.code, at);
	const label = readingText(textIn(area.name, locale));
	const period = readingText(periodPhrase(at, indicator.periodType, locale).text);
	return {
		id: area.code,
		label,
		value: (observation && amountOf(observation.reading)?.value) ?? null,
		chosen: area.code === chosen,
		mark: observation === null ? undefined : markOf(observation),
		periodLabel: `${label} ${period}`,
		text: markText(compared, { area, period: at }, locale),
		spoken: spokenFigure(compared, { area, period: at }, locale)
	};
}

/** The whole as a line: a rate or a measure is of the same size in the whole as in its parts, a count is not. */
function referenceOf({ compared, at, locale }: Comparison) {
	const { indicator, per, whole } = compared;
	const observation = compared.at(whole.code, at);
	const amount = observation && amountOf(observation.reading);
	const sharesScale = per === 'thousand' || (indicator.kind !== 'count' && !indicator.additive);
	if (amount === null || !sharesScale || isOpenEnded(amount.qualifier)) {
		return null;
	}
	const shown = amountPhrase(amount, indicator, locale).text;
	return { value: amount.value, label: readingText(`${textIn(whole.name, locale)} ${shown}`) };
}
