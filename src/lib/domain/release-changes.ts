import type { Observation } from './observation.ts';
import type { Target } from './target.ts';
import { grouped } from './grouped.ts';
import { amountOf } from './value.ts';

/** What a dataset holds of its indicators at one version. */
export interface ReleasedFigures {
	readonly observations: readonly Observation[];
	readonly targets: readonly Target[];
}

/** One value as it was and as it is. */
export interface ValueChange {
	readonly before: Observation;
	readonly after: Observation;
}

/** One point of a plan as it was and as it is; null where there was or is none. */
export type PlanChange =
	| { readonly before: null; readonly after: Target }
	| { readonly before: Target; readonly after: Target | null };

/** What became of the figures from one version to another. */
export interface ReleaseChanges {
	/** Values where there was none: no row, or a reason why there was no value. */
	readonly added: readonly Observation[];
	/** Values whose number or qualifier became another. */
	readonly revised: readonly ValueChange[];
	/** Equal values of another status: 速報 that became 確定. */
	readonly restated: readonly ValueChange[];
	/** Values where there is none now, as they were. */
	readonly withdrawn: readonly Observation[];
	readonly plan: readonly PlanChange[];
}

/**
 * What became of the figures from `before` to `after`, in the order of `after`; what is gone comes last, in the order
 * of `before`. Rows without a value on either side are no change.
 */
export function releaseChanges(before: ReleasedFigures, after: ReleasedFigures): ReleaseChanges {
	const was = valuesIn(before.observations);
	const is = valuesIn(after.observations);
	const pairs = [...is].flatMap(([key, now]) => {
		const then = was.get(key);
		return then === undefined ? [] : [{ before: then, after: now }];
	});
	return {
		added: [...is].flatMap(([key, now]) => (was.has(key) ? [] : [now])),
		revised: pairs.filter((pair) => !saysTheSame(pair)),
		restated: pairs.filter((pair) => saysTheSame(pair) && pair.before.status !== pair.after.status),
		withdrawn: [...was].flatMap(([key, then]) => (is.has(key) ? [] : [then])),
		plan: planChanges(before.targets, after.targets)
	};
}

/** Whether anything became another. */
export function hasChanges({ added, revised, restated, withdrawn, plan }: ReleaseChanges): boolean {
	return [added, revised, restated, withdrawn, plan].some(({ length }) => length > 0);
}

/** The observations that have a value, by what they are of. */
function valuesIn(observations: readonly Observation[]): ReadonlyMap<string, Observation> {
	return new Map(
		observations
			.filter(({ reading }) => reading.kind === 'amount')
			.map((one) => [`${one.indicator} ${one.area} ${one.period}`, one])
	);
}

function saysTheSame({ before, after }: ValueChange): boolean {
	const [then, now] = [amountOf(before.reading), amountOf(after.reading)];
	return then?.value === now?.value && then?.qualifier === now?.qualifier;
}

/** Points of one kind of one plan; those whose period is on one side only are taken for moved, in their order. */
function planChanges(before: readonly Target[], after: readonly Target[]): PlanChange[] {
	const was = grouped(before, kindOfPoint);
	const is = grouped(after, kindOfPoint);
	return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) =>
		pointChanges(was.get(key) ?? [], is.get(key) ?? [])
	);
}

function pointChanges(was: readonly Target[], is: readonly Target[]): PlanChange[] {
	const gone = was.filter(({ period }) => !is.some((one) => one.period === period));
	const isNew = is.filter(({ period }) => !was.some((one) => one.period === period));
	const changed = is.flatMap((after): PlanChange[] => {
		const before = was.find(({ period }) => period === after.period);
		if (before === undefined) {
			return [{ before: gone[isNew.indexOf(after)] ?? null, after }];
		}
		return before.value === after.value && before.upper === after.upper ? [] : [{ before, after }];
	});
	return [...changed, ...gone.slice(isNew.length).map((before) => ({ before, after: null }))];
}

function kindOfPoint({ indicator, area, kind }: Target): string {
	return `${indicator} ${area} ${kind}`;
}
