import { MOST_FEATURES } from '$lib/domain/feature.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { STANDING_RULE } from '$lib/domain/standing-score.ts';
import { m } from '$lib/paraglide/messages.js';
import type { CriterionName } from './judged.ts';
import type { ProfilePlace } from './place.ts';

/** The rule of `standingOf` and `featureOf` in words, with the numbers that it is computed by. */
export interface RuleWords {
	readonly scope: string;
	readonly criteria: readonly {
		readonly id: CriterionName;
		readonly name: string;
		readonly text: string;
	}[];
	readonly rest: readonly string[];
}

/** How the lists of an area were made; only the criteria that there is something to compare with. */
export function ruleWords({ whole, sisters }: ProfilePlace, locale: Locale): RuleWords {
	const { agreeing, freshYears, oneIn, tolerance, trendReadings } = STANDING_RULE;
	const around = whole === null ? '' : textIn(whole.name, locale);
	const isRanked = sisters.length >= oneIn;
	const criteria: RuleWords['criteria'] = [
		{
			id: 'rank',
			name: m.profile_rank({}, { locale }),
			text: m.profile_rule_rank({ part: oneIn }, { locale })
		},
		{
			id: 'trend',
			name: m.profile_trend({}, { locale }),
			text: m.profile_rule_trend({ count: trendReadings }, { locale })
		},
		{
			id: 'distance',
			name: m.profile_distance({ whole: around }, { locale }),
			text: m.profile_rule_distance({ whole: around }, { locale })
		}
	];
	const counts = m.profile_rule_counts({}, { locale });
	const { points, countPct: count, measurePct: measure } = tolerance;
	const features = m.profile_rule_features(
		{ whole: around, most: MOST_FEATURES.inAll, theme: MOST_FEATURES.ofTheme },
		{ locale }
	);
	return {
		scope: m.profile_rule_scope({}, { locale }),
		criteria: criteria.filter(
			({ id }) => (id !== 'rank' || isRanked) && (id !== 'distance' || whole !== null)
		),
		rest: [
			m.profile_rule_verdict({ count: agreeing }, { locale }),
			...(whole === null ? [] : [counts]),
			m.profile_rule_tolerance({ points, count, measure }, { locale }),
			m.profile_rule_fresh({ years: freshYears }, { locale }),
			...(isRanked ? [features] : [])
		]
	};
}
