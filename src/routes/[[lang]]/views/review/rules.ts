import {
	ATTENTION_CRITERIA,
	ATTENTION_FLAT,
	ATTENTION_STEPS,
	type AttentionCriterion,
	DEADLINE_STEPS,
	FIRST_FROM
} from '$lib/domain/attention.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';

/** How the order is made, in words: the same tables that it is computed from. */
export function reviewRules(locale: Locale): {
	readonly lead: string;
	readonly rules: readonly { readonly criterion: AttentionCriterion; readonly text: string }[];
} {
	const { behind, long, stale } = ATTENTION_STEPS;
	const [past, year, twoYears] = DEADLINE_STEPS;
	const texts = {
		behind: m.review_rule_behind(
			{
				b: behind[1].from,
				c: behind[2].from,
				d: behind[3].from,
				p1: behind[0].points,
				p2: behind[1].points,
				p3: behind[2].points,
				p4: behind[3].points
			},
			{ locale }
		),
		long: m.review_rule_long(
			{
				a: long[0].from,
				b: long[1].from,
				c: long[2].from,
				p1: long[0].points,
				p2: long[1].points,
				p3: long[2].points
			},
			{ locale }
		),
		worsening: m.review_rule_worsening({ p1: ATTENTION_FLAT.worsening }, { locale }),
		deadline: m.review_rule_deadline(
			{ b: year.to, c: twoYears.to, p1: past.points, p2: year.points, p3: twoYears.points },
			{ locale }
		),
		stale: m.review_rule_stale(
			{ b: stale[1].from, p1: stale[0].points, p2: stale[1].points },
			{ locale }
		),
		conflict: m.review_rule_conflict({ p1: ATTENTION_FLAT.conflict }, { locale })
	} satisfies Record<AttentionCriterion, string>;
	return {
		lead: m.review_rules_lead({ first: FIRST_FROM }, { locale }),
		rules: ATTENTION_CRITERIA.map((criterion) => ({ criterion, text: texts[criterion] }))
	};
}
