import { judgementOf, planCaseOf } from '$lib/domain/indicator-plan.ts';
import type { Judged } from '$lib/domain/judged.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { footingOf, SCHEME_NAMES } from '$lib/domain/scheme.ts';
import { schemesDiffer } from '$lib/domain/scheme-agreement.ts';
import { m } from '$lib/paraglide/messages.js';
import { reasonSentence, schemeName } from '$lib/wording/judged.ts';
import { distanceSentences } from '$lib/wording/plan-distance.ts';
import { differenceSentence } from '$lib/wording/plan-schemes.ts';
import { conditionText, lettersText } from './target-basis.ts';
import type { PlanPlace } from '$lib/explore/plan/place.ts';
import type { Verdict } from '$lib/wording/verdict.ts';
import { verdictView } from './verdict-view.ts';

/** What the same figures are called under every scheme, and why two of them disagree. */
export interface SchemesView {
	readonly heading: string;
	readonly caption: string;
	readonly columns: { readonly scheme: string; readonly verdict: string; readonly why: string };
	readonly rows: readonly {
		readonly id: string;
		readonly name: string;
		readonly verdict: Verdict;
		readonly why: string;
	}[];
	/** What the letters of the conditions mean, those that stand there. */
	readonly letters: readonly string[];
	/** A sentence for each scheme that differs from the dataset's own; else one that says that none does. */
	readonly differences: readonly string[];
}

/** All six schemes over the figures of one plan, the dataset's own first. */
export function schemesView(place: PlanPlace, locale: Locale): SchemesView {
	const own = place.verdicts.judged;
	const others = SCHEME_NAMES.filter((scheme) => scheme !== own.scheme);
	const all = [own, ...others.map((scheme) => judgementOf(place.plan, scheme))];
	const plan = planCaseOf(place.plan);
	const differences = all
		.filter((other) => schemesDiffer(own, other))
		.map((other) => differenceSentence(own, { other, plan }, locale).text);
	return {
		heading: m.plan_schemes_heading({}, { locale }),
		caption: m.plan_schemes_caption({}, { locale }),
		columns: {
			scheme: m.plan_column_scheme({}, { locale }),
			verdict: m.plan_column_verdict({}, { locale }),
			why: m.plan_column_why({}, { locale })
		},
		rows: all.map((judged) => {
			const name = schemeName(judged.scheme, locale).text;
			const why = judged.reason === null ? null : reasonSentence(judged.reason, locale).text;
			return {
				id: judged.scheme,
				name: judged === own ? m.plan_scheme_used({ scheme: name }, { locale }) : name,
				verdict: verdictView(judged, locale),
				why: why ?? conditionText(judged, place, locale) ?? ''
			};
		}),
		letters: lettersOf(all, place, locale),
		differences: differences.length > 0 ? differences : [agreement(all, locale)]
	};
}

function lettersOf(all: readonly Judged[], place: PlanPlace, locale: Locale): string[] {
	const formulas = all.map(({ formula }) => formula).filter((formula) => formula !== null);
	const distances = all.flatMap((judged) => distanceSentences(judged, place.plan, locale));
	const lines = [lettersText(formulas, place, locale), ...distances.map(({ text }) => text)];
	return [...new Set(lines)].filter((line) => line !== '');
}

/** That all who can judge agree, or that too few of them can. */
function agreement(all: readonly Judged[], locale: Locale): string {
	const judging = all.filter(({ scheme, status }) => footingOf(scheme, status) !== 'none');
	return judging.length > 1 ? m.plan_agree({}, { locale }) : m.plan_few_judge({}, { locale });
}
