import { known } from './words.ts';

/** The years of a plan, with the part of the way that is to be gone by each interim year. */
interface SamplePlan {
	readonly from: number;
	readonly to: number;
	readonly interims: readonly (readonly [year: number, part: number])[];
	readonly source: string;
	/** Whether the plan says where it began. */
	readonly based: boolean;
}

const USUAL: SamplePlan = {
	from: 2021,
	to: 2029,
	interims: [[2025, 0.5]],
	source: 'plan',
	based: true
};

const EARLIER = { interims: [], source: 'old-plan', based: true };

/** Stated for every year, with a start that is quicker than a straight line. */
const STATED = [2022, 2023, 2024, 2025, 2026, 2027, 2028].map((year) => {
	const part = (year - USUAL.from) / (USUAL.to - USUAL.from);
	return [year, part + 0.2 * part * (1 - part)] as const;
});

const PLANS: ReadonlyMap<string, SamplePlan> = new Map([
	['usual', USUAL],
	['yearly', { ...USUAL, interims: STATED }],
	['unbased', { ...USUAL, based: false }],
	['later', { ...USUAL, from: 2022, interims: [[2025, 0.45]] }],
	['new', { ...USUAL, from: 2024, interims: [] }],
	['soon', { ...USUAL, to: 2026, interims: [[2024, 0.65]] }],
	['now', { ...USUAL, from: 2020, to: 2025, interims: [] }],
	['ended', { ...EARLIER, from: 2019, to: 2024 }],
	['past', { ...EARLIER, from: 2018, to: 2022 }]
]);

/** Plans of which the promise is made up; others are kept by hand, or there is none. */
export function isPromised(plan: string): boolean {
	return PLANS.has(plan);
}

/** The years of a plan; those of the usual one for an indicator without a promise. */
export function planOf(plan: string): SamplePlan {
	return isPromised(plan) ? known(PLANS, plan) : USUAL;
}
