import { type Footing, footingOf } from './scheme.ts';
import type { Verdicts } from './verdicts.ts';

/** Whether a verdict says that target or guideline is met; null where it says neither. */
export type Side = 'met' | 'notMet' | null;

const SIDES = {
	reached: 'met',
	onLine: 'met',
	short: 'notMet',
	worse: 'notMet',
	none: null
} as const satisfies Record<Footing, Side>;

/** On which side each of the three verdicts is; null also for one that is not there. */
export function verdictSides({
	judged: { scheme, status },
	override,
	reported
}: Verdicts): Readonly<Record<'computed' | 'override' | 'reported', Side>> {
	return {
		computed: SIDES[footingOf(scheme, status)],
		override: override && SIDES[footingOf(scheme, override.status)],
		reported: reported === null || reported.state === 'underway' ? null : reported.state
	};
}
