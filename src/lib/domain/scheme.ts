/** The schemes that a dataset may choose from; see domain rules, judgement. */
export const SCHEME_NAMES = [
	'guideline',
	'ratio-abc',
	'elapsed',
	'kenko21',
	'nth-year',
	'growth'
] as const;
export type SchemeName = (typeof SCHEME_NAMES)[number];

/** What each scheme may say of an indicator, the best first and what cannot be judged last. */
export const SCHEME_STATUSES = {
	guideline: ['achieved', 'onTrack', 'improving', 'unchanged', 'worse', 'missed', 'notAssessable'],
	'ratio-abc': ['A', 'B+', 'B', 'C', 'notAssessable'],
	elapsed: ['A', 'B', 'F', 'N', 'notAssessable'],
	kenko21: ['A', 'B', 'B*', 'C', 'D', 'E'],
	'nth-year': ['①', '②', '③', 'notAssessable'],
	growth: ['reached', 'onTrack', 'tooSlow', 'limited', 'deteriorating', 'notAssessable']
} as const satisfies Record<SchemeName, readonly string[]>;

export type StatusOf<Name extends SchemeName> = (typeof SCHEME_STATUSES)[Name][number];
export type SchemeStatus = StatusOf<SchemeName>;

/**
 * What a status comes to, whichever scheme said it: the target or its condition is met (`reached`), the figure is
 * where the guideline wants it (`onLine`), it is short of it (`short`), worse than where it began (`worse`), or
 * nobody can say (`none`).
 */
export const FOOTINGS = ['reached', 'onLine', 'short', 'worse', 'none'] as const;
export type Footing = (typeof FOOTINGS)[number];

const FOOTING = {
	guideline: {
		achieved: 'reached',
		onTrack: 'onLine',
		improving: 'short',
		unchanged: 'short',
		worse: 'worse',
		missed: 'short',
		notAssessable: 'none'
	},
	'ratio-abc': { A: 'onLine', 'B+': 'short', B: 'short', C: 'short', notAssessable: 'none' },
	elapsed: { A: 'onLine', B: 'short', F: 'none', N: 'none', notAssessable: 'none' },
	kenko21: { A: 'reached', B: 'onLine', 'B*': 'short', C: 'short', D: 'worse', E: 'none' },
	'nth-year': { '①': 'onLine', '②': 'short', '③': 'short', notAssessable: 'none' },
	growth: {
		reached: 'reached',
		onTrack: 'onLine',
		tooSlow: 'short',
		limited: 'short',
		deteriorating: 'worse',
		notAssessable: 'none'
	}
} as const satisfies { readonly [Name in SchemeName]: Readonly<Record<StatusOf<Name>, Footing>> };

/** What a scheme's status comes to; `none` for a status that the scheme does not know. */
export function footingOf(scheme: SchemeName, status: SchemeStatus): Footing {
	const footings: Readonly<Record<string, Footing>> = FOOTING[scheme];
	return footings[status] ?? 'none';
}
