import type { Judged, JudgedFigures, NotAssessableReason } from './judged.ts';
import type { Direction } from './indicator.ts';
import { comparePeriods } from './period.ts';

/** What somebody would have to supply before an indicator can be judged. */
export const WANTED_FIGURES = [
	'actual',
	'baseline',
	'target',
	/** 実施状況の報告 of something to be done. */
	'report',
	/** The number itself, where only a ratio was published. */
	'number',
	/** An exact value, where only one end was published. */
	'exact',
	/** The value of the whole year, where only a part of it is known. */
	'wholeYear',
	/** A value within the plan's time. */
	'inPlan',
	/** A target of the next plan, where this one is over. */
	'newTarget',
	/** The value of the next period. */
	'next',
	/** Baseline and target of the plan, to be checked. */
	'planCheck'
] as const;
export type WantedFigure = (typeof WANTED_FIGURES)[number];

const BY_REASON: { readonly [Reason in NotAssessableReason]?: WantedFigure } = {
	ratioOnly: 'number',
	notReported: 'report',
	outsidePlan: 'inPlan',
	openEnded: 'exact',
	partYear: 'wholeYear',
	noDistance: 'planCheck',
	targetBehind: 'planCheck',
	atBaseline: 'next',
	oppositeSigns: 'planCheck',
	tooShort: 'next'
};

/** What a plan lacks is told along with these: no figure comes before they are there. */
const BEFORE_THE_PLAN: readonly NotAssessableReason[] = [
	'noActual',
	'gap',
	'noBaseline',
	'noTarget',
	'ratioOnly'
];

/**
 * What is wanted so that a case can be judged, all of it at once. Empty where it was judged, and where no figure would
 * help because the scheme itself has no word for it.
 */
export function wantedFigures(
	{ reason, figures }: Judged,
	direction: Direction
): readonly WantedFigure[] {
	if (reason === null) {
		return [];
	}
	const own = isOver(figures, reason) ? 'newTarget' : BY_REASON[reason];
	return [
		...(own === undefined ? [] : [own]),
		...(BEFORE_THE_PLAN.includes(reason) ? missingFrom(figures, reason, direction) : [])
	];
}

function isOver({ period, target }: JudgedFigures, reason: NotAssessableReason): boolean {
	return (
		reason === 'outsidePlan' &&
		period !== null &&
		target !== null &&
		comparePeriods(target.period, period) < 0
	);
}

function missingFrom(
	figures: JudgedFigures,
	reason: NotAssessableReason,
	direction: Direction
): WantedFigure[] {
	const missing = {
		actual:
			reason === 'noActual' ||
			reason === 'gap' ||
			(figures.actual === null && reason !== 'ratioOnly'),
		baseline: reason === 'noBaseline' || (figures.baseline === null && direction !== 'maintain'),
		target: reason === 'noTarget' || figures.target === null
	} as const;
	return (['actual', 'baseline', 'target'] as const).filter((figure) => missing[figure]);
}
