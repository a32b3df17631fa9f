import type { PlannedSlide } from '$lib/domain/briefing.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { latest } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import { trendHeadline } from '$lib/wording/headline.ts';
import { behindChoice } from '../behind-choice.ts';
import { changeSaid } from '../change-cells.ts';
import { changeRow } from '../change-rows.ts';
import { trendChart } from '../charts/trend.ts';
import type { Slide } from '../deck.ts';
import { evidenceOf } from '../evidence.ts';
import type { BriefFacts } from '../facts.ts';
import { figuresFoot } from '../foot.ts';
import { inFull } from '../script.ts';

/** 背景: the trend that the promises stand on; empty where none is recorded for long enough. */
export function behindSlide(
	facts: BriefFacts,
	planned: PlannedSlide,
	locale: Locale
): readonly Slide[] {
	const choice = behindChoice(facts, planned.chart);
	if (choice === null) {
		return [];
	}
	const { area, series } = choice;
	const { definition, name } = series.indicator;
	const headline = inFull(trendHeadline(series, area, locale), locale);
	const last = latest(series);
	const figures = last === null ? [] : changeSaid(changeRow(series, area, last), locale);
	const script = [headline.spoken, ...figures];
	return [
		{
			id: 'behind',
			kind: 'behind',
			kicker: m.brief_behind_kicker({}, { locale }),
			headline,
			computed: null,
			chart: trendChart(facts, { series, title: script.join(locale === 'ja' ? '' : ' ') }, locale),
			figures: [],
			table: null,
			points: [],
			remark: null,
			notes: [
				m.brief_changes_note(
					{ name: textIn(name, locale), note: textIn(definition, locale) },
					{ locale }
				),
				m.brief_behind_note({}, { locale })
			],
			script,
			...figuresFoot(facts, series.points, locale),
			evidence: evidenceOf(facts, series, locale)
		}
	];
}
