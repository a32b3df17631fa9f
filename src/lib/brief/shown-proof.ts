import type { Observation } from '$lib/domain/observation.ts';
import { latest } from '$lib/domain/series.ts';
import { startOfRun } from '$lib/wording/run.ts';
import type { Proof } from './proof.ts';
import { partOf } from './told-series.ts';

/** Bars that have room on a slide beside each other. */
const MOST_BARS = 8;
/** What is no trend is told by its latest value and the one before it. */
const FEWEST_BARS = 2;

/** What of a proof stands on its slide: of bars, as many as have room; of a trend, what its sentence speaks of. */
export function shownProof(proof: Proof): Proof {
	const from = startOf(proof);
	const part = from === null ? null : partOf(proof.series, { from: from.period, to: null });
	return part === null ? proof : { ...proof, series: part };
}

/** The first observation that is shown; null where all of them are. */
function startOf({ form, isAsked, series }: Proof): Observation | null {
	if (form === 'bars') {
		const [from] = series.points.slice(isAsked ? -MOST_BARS : -FEWEST_BARS);
		return from ?? null;
	}
	const last = form === 'trend' ? latest(series) : null;
	const start = last && startOfRun(series, last);
	return start === last ? null : start;
}

/** Whether the judged value is the very one that the plan starts from, which says nothing of its success. */
export function isAtBaseline({ form, place }: Pick<Proof, 'form' | 'place'>): boolean {
	if (form !== 'target' || place === null) {
		return false;
	}
	const { baseline, period } = place.verdicts.judged.figures;
	return baseline !== null && baseline.period === period;
}
