import {
	type AttentionCase,
	attentionLevel,
	type AttentionLevel,
	attentionOf,
	type AttentionPart,
	attentionPoints,
	isBehind
} from '$lib/domain/attention.ts';
import { attentionCaseOf, type JudgedPeriod } from '$lib/domain/attention-case.ts';
import { latestTone } from '$lib/domain/comparison.ts';
import { comparePeriods } from '$lib/domain/period.ts';
import { footingOf } from '$lib/domain/scheme.ts';
import type { Series } from '$lib/domain/series.ts';
import { updateStatus } from '$lib/domain/update-status.ts';
import type { Verdicts } from '$lib/domain/verdicts.ts';
import { dataset } from '$lib/server/dataset.ts';
import { observationsOf, seriesFor, targetsFor } from '$lib/server/indicators.ts';
import { verdictsFor } from '$lib/server/verdicts.ts';
import type { Subject } from './subjects.ts';

/** A subject with its verdicts and its place in the order of attention. */
export interface Assessed extends Subject {
	readonly verdicts: Verdicts;
	/** Null when nothing is recorded, not even why. */
	readonly series: Series | null;
	readonly attention: AttentionCase;
	readonly parts: readonly AttentionPart[];
	readonly points: number;
	readonly level: AttentionLevel;
}

/** What the review has to say of a subject, before it is put in words. */
export function assessed(subject: Subject): Assessed {
	const { indicator, area } = subject;
	const verdicts = verdictsFor(indicator.id, area);
	const series = seriesFor(indicator.id, area);
	const attention = attentionCaseOf({
		verdicts,
		targets: targetsFor(indicator.id, area),
		history: historyOf(verdicts, series),
		tone: series === null ? 'neutral' : latestTone(series),
		monthsLate: monthsLate(subject),
		updated: dataset().updated
	});
	const parts = attentionOf(attention);
	const points = attentionPoints(parts);
	const level = attentionLevel(attention.footing, points);
	return { ...subject, verdicts, series, attention, parts, points, level };
}

/** What every period with a value came to, up to the judged one; nothing where that one is not short. */
function historyOf(
	{ indicator, area, judged, period }: Verdicts,
	series: Series | null
): JudgedPeriod[] {
	const last = footingOf(judged.scheme, judged.status);
	if (!isBehind(last) || series === null || period === null) {
		return [];
	}
	const earlier = series.points.filter(
		(point) => point.reading.kind === 'amount' && comparePeriods(point.period, period) < 0
	);
	return [
		...earlier.map((point) => {
			const { judged: then } = verdictsFor(indicator.id, area, point.period);
			return { period: point.period, footing: footingOf(then.scheme, then.status) };
		}),
		{ period, footing: last }
	];
}

function monthsLate({ indicator, area }: Subject): number | null {
	const recorded = {
		indicator,
		observations: observationsOf(indicator.id).filter((one) => one.area === area),
		reported: indicator.doIt
			? dataset()
					.reported.filter((one) => one.indicator === indicator.id && one.area === area)
					.map(({ period }) => period)
			: []
	};
	return updateStatus(recorded, dataset().updated).late?.months ?? null;
}
