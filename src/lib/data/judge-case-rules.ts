import { comparePeriods, type Period } from '$lib/domain/period.ts';
import type { Finding } from './judge-case-finding.ts';
import { isMonth, planHasMonths } from './judge-case-type.ts';
import type { CaseParts } from './judge-case-shape.ts';

/** What is wrong between the parts of a case, each of which may be right. */
export function brokenRules(parts: CaseParts): Finding[] {
	return [...mixedPeriods(parts), ...repeats(parts), ...order(parts), ...ranges(parts)];
}

/** Years and months are two kinds of periods; only an actual value may be of a month under a plan of years. */
function mixedPeriods(parts: CaseParts): Finding[] {
	const planned = plannedPeriods(parts);
	const first = planned.find(({ period }) => period !== null);
	const mixed = planned.flatMap(({ path, period }) =>
		first?.period && period !== null && isMonth(period) !== isMonth(first.period)
			? [
					finding(
						path,
						`「${period}」は使えません。${first.path} が「${first.period}」なので、年と月のどちらかにそろえてください。`,
						`"${period}" cannot stand beside ${first.path} "${first.period}"; write all of them as years or all as months.`
					)
				]
			: []
	);
	if (mixed.length > 0 || !planHasMonths(planned.map(({ period }) => period))) {
		return mixed;
	}
	return parts.actuals.flatMap(({ period }, at) =>
		period === null || isMonth(period)
			? []
			: [
					finding(
						`actuals[${at}].period`,
						`「${period}」は使えません。計画が月ごとなので、"${period}-03" のように月を書いてください。`,
						`"${period}" cannot stand here; the plan goes by months, so write a month such as "${period}-03".`
					)
				]
	);
}

function plannedPeriods({ baseline, period, targets }: CaseParts) {
	return [
		{ path: 'baseline.period', period: baseline?.period ?? null },
		...targets.map((target, at) => ({ path: `targets[${at}].period`, period: target.period })),
		{ path: 'period', period }
	];
}

function repeats({ actuals, targets }: CaseParts): Finding[] {
	const finals = targets.flatMap(({ kind }, at) => (kind === 'final' ? [at] : []));
	return [
		...finals
			.slice(1)
			.map((at) =>
				finding(
					`targets[${at}].kind`,
					`最終の目標（final）が 2 つあります（targets[${finals[0]}] と同じ）。1 つだけにし、途中のものは interim と書いてください。`,
					`there are two final targets (targets[${finals[0]}] is one already); keep one and write interim for those on the way.`
				)
			),
		...repeated(targets, 'targets'),
		...repeated(actuals, 'actuals')
	];
}

function repeated(points: readonly { readonly period: Period | null }[], list: string): Finding[] {
	return points.flatMap(({ period }, at) => {
		const first = points.findIndex((point) => point.period === period);
		return period === null || first === at
			? []
			: [
					finding(
						`${list}[${at}].period`,
						`「${period}」は ${list}[${first}] にもあります。同じ時期の値は 1 つだけ書いてください。`,
						`"${period}" is in ${list}[${first}] too; write one value for one period.`
					)
				];
	});
}

function order({ baseline, targets }: CaseParts): Finding[] {
	const begin = baseline?.period ?? null;
	const end = targets.find(({ kind }) => kind === 'final')?.period ?? null;
	return targets.flatMap(({ kind, period }, at) => {
		if (period === null) {
			return [];
		}
		if (isComparable(begin, period) && comparePeriods(period, begin) <= 0) {
			return [
				finding(
					`targets[${at}].period`,
					`「${period}」は基準の時期「${begin}」より後ではありません。「${begin}」より後の時期を書いてください。`,
					`"${period}" is not later than the baseline "${begin}"; write a later period.`
				)
			];
		}
		// Two targets of one period are told as a repeat.
		return kind === 'interim' && isComparable(end, period) && comparePeriods(period, end) > 0
			? [
					finding(
						`targets[${at}].period`,
						`中間目標の「${period}」が最終の目標「${end}」より後です。「${end}」より前の時期を書いてください。`,
						`the interim target "${period}" is later than the final one "${end}"; write an earlier period.`
					)
				]
			: [];
	});
}

function ranges({ direction, targets }: CaseParts): Finding[] {
	return targets.flatMap(({ upper, value }, at) => {
		const path = `targets[${at}].upper`;
		if (upper === null) {
			return [];
		}
		if (direction !== null && direction !== 'maintain') {
			return [
				finding(
					path,
					`上の端（upper）は direction が maintain のときだけ使えます（いまは ${direction}）。消してください。`,
					`an upper end is only for the direction maintain (it is ${direction}); remove it.`
				)
			];
		}
		return value !== null && upper < value
			? [
					finding(
						path,
						`「${upper}」は下の端（value）の ${value} より小さい数です。${value} 以上の数を書いてください。`,
						`"${upper}" is less than the lower end (value) ${value}; write ${value} or more.`
					)
				]
			: [];
	});
}

/** Periods of different kinds are told as such and have no order. */
function isComparable(bound: Period | null, period: Period): bound is Period {
	return bound !== null && isMonth(bound) === isMonth(period);
}

function finding(path: string, ja: string, en: string): Finding {
	return { path, message: { ja, en } };
}
