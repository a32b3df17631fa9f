import type { ReportedState } from '$lib/domain/reported.ts';

/** How a report is marked wherever it stands: a mark, so that colour is never alone, and the tone of its badge. */
export const REPORTED_SIGNS = {
	met: { mark: '✓', tone: 'good' },
	notMet: { mark: '✕', tone: 'bad' },
	underway: { mark: '・', tone: 'neutral' }
} as const satisfies Record<
	ReportedState,
	{ readonly mark: string; readonly tone: 'good' | 'bad' | 'neutral' }
>;
