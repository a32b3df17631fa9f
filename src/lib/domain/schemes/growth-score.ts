import { add, divide } from '../decimal.ts';
import type { StatusOf } from '../scheme.ts';

type Level = Exclude<StatusOf<'growth'>, 'reached' | 'notAssessable'>;

/** What a rate of growth comes to: p, and its score from −5 to 5. */
export interface GrowthLevel {
	readonly status: Level;
	readonly formula: string;
	readonly ratio: number;
	readonly score: number;
}

const BEST = 5;
const WORST = -5;
const FAST = 0.015;
const SLOW = 0.005;
/** How steeply the asked growth falls near a natural limit. */
const STEEPNESS = 4.44;

/** p: growth as a part of the growth that the target needs. */
export function levelWithTarget(ratio: number): GrowthLevel {
	const score =
		ratio >= 0.6 ? Math.min(7.1429 * ratio - 4.2857, BEST) : Math.max(4.1667 * ratio - 2.5, WORST);
	return { ...withTarget(ratio), ratio, score };
}

/** p: growth a year in the wanted direction, 0.01 being 1 %. `part` is what is asked of it, near a natural limit. */
export function levelWithoutTarget(ratio: number, part: number): GrowthLevel {
	return { ...withoutTarget(ratio, part), ratio, score: scoreWithoutTarget(ratio, part) };
}

/** C: the part of the usual growth that can be asked of a base so near its natural limit; 1 without a limit. */
export function room(base: number, limit: number | null): number {
	const from = Math.abs(base);
	const end = limit === null ? 0 : Math.abs(limit);
	if (from >= 2 * end) {
		return 1;
	}
	return 1 - ((from <= end ? from : 2 * end - from) / end) ** STEEPNESS;
}

/**
 * Several series as one: the mean of their scores, a group counting as one. Groups without a score are left out; null
 * when none is left.
 */
export function growthOfSeveral(
	groups: readonly (readonly number[])[]
): { readonly status: Level; readonly score: number } | null {
	const means = groups.map(meanOf).filter((mean) => mean !== null);
	const score = meanOf(means);
	return score === null ? null : { status: levelOfScore(score), score };
}

function meanOf(values: readonly number[]): number | null {
	return divide(
		values.reduce((sum, value) => add(sum, value), 0),
		values.length
	);
}

function levelOfScore(score: number): Level {
	if (score >= 2.5) {
		return 'onTrack';
	}
	if (score >= 0) {
		return 'tooSlow';
	}
	return score >= -2.5 ? 'limited' : 'deteriorating';
}

function withTarget(ratio: number): Pick<GrowthLevel, 'status' | 'formula'> {
	if (ratio >= 0.95) {
		return { status: 'onTrack', formula: 'p ≥ 0.95' };
	}
	if (ratio >= 0.6) {
		return { status: 'tooSlow', formula: 'p ≥ 0.60' };
	}
	return ratio >= 0
		? { status: 'limited', formula: 'p ≥ 0' }
		: { status: 'deteriorating', formula: 'p < 0' };
}

function withoutTarget(ratio: number, part: number): Pick<GrowthLevel, 'status' | 'formula'> {
	if (ratio >= FAST * part) {
		return { status: 'onTrack', formula: 'p ≥ 1.5 % × C' };
	}
	if (ratio >= SLOW * part) {
		return { status: 'tooSlow', formula: 'p ≥ 0.5 % × C' };
	}
	return ratio >= 0
		? { status: 'limited', formula: 'p ≥ 0' }
		: { status: 'deteriorating', formula: 'p < 0' };
}

function scoreWithoutTarget(ratio: number, part: number): number {
	if (ratio < 0) {
		return Math.max(125 * ratio - 2.5, WORST);
	}
	if (part === 0) {
		return BEST;
	}
	if (ratio >= FAST * part) {
		return Math.min((500 * ratio) / part - 5, BEST);
	}
	return ratio >= SLOW * part ? (250 * ratio) / part - 1.25 : (500 * ratio) / part - 2.5;
}
