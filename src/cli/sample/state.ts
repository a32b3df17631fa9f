/** The sample as it was on a day. */
export interface State {
	readonly day: string;
}

/** What is stored as a version, and what the folder holds. */
export const EARLIER: State = { day: '2025-11-10' };
export const NOW: State = { day: '2026-02-10' };

export function isNow({ day }: State): boolean {
	return day === NOW.day;
}
