import type { PlannedSlide } from '$lib/domain/briefing.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { areasFields, figuresShown } from '$lib/explore/areas.ts';
import type { Comparison } from '$lib/explore/areas-part.ts';
import { type AreasQuestion, chartsFor } from '$lib/explore/areas-question.ts';
import { writeQuestion } from '$lib/explore/question.ts';
import { joinSentences } from '$lib/wording/phrase.ts';
import { m } from '$lib/paraglide/messages.js';
import { areasChoice, type AreasChoice } from '../areas-choice.ts';
import { areasKicker, areasRateWords, areasWords } from '../areas-words.ts';
import { areasChart, areasRateChart } from '../charts/areas.ts';
import type { Evidence, Slide } from '../deck.ts';
import type { BriefFacts } from '../facts.ts';
import { figuresFoot } from '../foot.ts';
import { aloud, inFull, wholeSentences } from '../script.ts';

/** 区の中で: the organisation's area among its sisters, the wards of a city among each other; empty without any. */
export function areasSlide(
	facts: BriefFacts,
	planned: PlannedSlide,
	locale: Locale
): readonly Slide[] {
	const choice = areasChoice(facts, planned.chart);
	if (choice === null) {
		return [];
	}
	const { at, compared, since } = choice;
	const of: Comparison = { ground: facts.ground, compared, at, since, axes: 'shared', locale };
	const said = since === null ? areasWords(of) : areasRateWords(of, since);
	const headline = inFull(said.headline, locale);
	const more = said.more.map((one) => inFull(one, locale));
	const title = joinSentences([headline, ...more], locale).spoken;
	const { chart, remarks } =
		since === null ? areasChart(of, title) : areasRateChart(of, { since, at }, title);
	const periods = since === null ? [at] : [since, at];
	const { definition, name } = compared.indicator;
	return [
		{
			id: 'areas',
			kind: 'areas',
			kicker: areasKicker(compared.areas, locale),
			headline,
			computed: null,
			chart,
			figures: [],
			table: null,
			points: [],
			remark: remarks[0] ?? null,
			notes: [
				m.brief_changes_note(
					{ name: textIn(name, locale), note: textIn(definition, locale) },
					{ locale }
				),
				...remarks
			],
			script: [headline, ...more]
				.map(({ spoken }) => spoken)
				.concat(remarks.map((remark) => wholeSentences(aloud(remark, locale), locale))),
			...figuresFoot(facts, figuresShown(of, { periods }), locale),
			evidence: evidenceOf(facts, choice, locale)
		}
	];
}

/** The same question to the page of the indicator, as far as it compares the same areas. */
function evidenceOf(
	{ ground }: BriefFacts,
	{ at, compared, since }: AreasChoice,
	locale: Locale
): Evidence {
	const { id, name } = compared.indicator;
	const fields = areasFields(ground, id);
	const chart = since !== null && chartsFor(compared).includes('slope') ? 'slope' : 'bars';
	const asked: AreasQuestion = {
		chart,
		at,
		since: since ?? fields.since.usual,
		axes: fields.axes.usual,
		per: 'total'
	};
	return {
		indicator: id,
		name: textIn(name, locale),
		part: 'areas',
		query: writeQuestion(fields, asked).toString()
	};
}
