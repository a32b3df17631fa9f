import { type Locale, textIn } from '$lib/domain/locale.ts';
import { SCHEME_STATUSES } from '$lib/domain/scheme.ts';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { judgedWord } from '$lib/wording/judged.ts';
import { readingText } from '$lib/wording/ruby.ts';
import type { ReviewLine } from './line.ts';
import { organizationName } from './organization.ts';
import { newestSheets } from './subjects.ts';

export type FilterKey = keyof ReviewLine['keys'];

/** One thing to choose by, with what some line has of it; plain text, as in a native list. */
export interface ReviewFilter {
	readonly key: FilterKey;
	readonly label: string;
	readonly options: readonly { readonly id: string; readonly name: string }[];
}

/** What the lines can be chosen by, each in the order of the dataset; only what some line has. */
export function reviewFilters(lines: readonly ReviewLine[], locale: Locale): ReviewFilter[] {
	const { organizations, themes, scheme } = dataset();
	return [
		filter('organization', m.review_filter_organization({}, { locale }), {
			ids: organizations.map(({ id }) => id),
			name: (id) => organizationName(id, locale)
		}),
		filter('theme', m.review_filter_theme({}, { locale }), {
			ids: themes.map(({ id }) => id),
			name: (id) => textIn(themes.find((one) => one.id === id)?.name ?? { ja: id }, locale)
		}),
		goalFilter(),
		filter('status', m.review_filter_status({}, { locale }), {
			ids: SCHEME_STATUSES[scheme],
			name: (status) => {
				const known = SCHEME_STATUSES[scheme].find((one) => one === status);
				const { mark, text } = judgedWord({ scheme, status: known ?? 'notAssessable' }, locale);
				return `${mark} ${text}`;
			}
		})
	];

	function goalFilter(): ReviewFilter {
		const goals = new Map(
			newestSheets().flatMap(({ organization, goals: own }) =>
				own.map(({ number, title }) => [
					`${organization}.${number}`,
					{ organization, number, title }
				])
			)
		);
		return filter('goal', m.review_filter_goal({}, { locale }), {
			ids: [...goals.keys()],
			name: (id) => {
				const goal = goals.get(id);
				return goal === undefined
					? id
					: m.review_filter_goal_name(
							{
								organization: organizationName(goal.organization, locale),
								number: goal.number,
								title: textIn(goal.title.text, locale)
							},
							{ locale }
						);
			}
		});
	}

	function filter(
		key: FilterKey,
		label: string,
		{ ids, name }: { readonly ids: readonly string[]; readonly name: (id: string) => string }
	): ReviewFilter {
		const held = new Set(lines.flatMap((line) => line.keys[key]));
		return {
			key,
			label,
			options: ids.filter((id) => held.has(id)).map((id) => ({ id, name: readingText(name(id)) }))
		};
	}
}
