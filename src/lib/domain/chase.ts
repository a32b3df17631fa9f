import { grouped } from './grouped.ts';
import type { Indicator } from './indicator.ts';
import type { UpdateState, UpdateStatus } from './update-status.ts';

/** A figure late by this many months and more is no longer chased: nobody knows whether it is still published. */
const SILENT_MONTHS = 60;

/** One indicator in one area, with the organisations to ask for its figure. */
export interface WantedFigure {
	readonly indicator: Indicator;
	readonly area: string;
	readonly status: UpdateStatus;
	/** Ids; empty when nobody is recorded. */
	readonly asked: readonly string[];
	/** Id of the source that its next figure would come from. */
	readonly source: string;
}

/** Figures of one source that stand alike and are asked of the same organisations: one thing to be chased. */
export interface ChaseLine extends Pick<WantedFigure, 'status' | 'asked' | 'source'> {
	/** All with the same type of period. */
	readonly indicators: readonly [Indicator, ...Indicator[]];
	readonly areas: readonly string[];
	/** How many figures they are, one for each indicator and area. */
	readonly figures: number;
}

/** What is to be chased, and what is not. */
export interface Chase {
	/** Late or without any value; the latest first, then those without a value. */
	readonly chased: readonly ChaseLine[];
	/** Late by `SILENT_MONTHS` and more, the latest first. */
	readonly silent: readonly ChaseLine[];
	/** Figures that come irregularly. */
	readonly irregular: readonly ChaseLine[];
}

/** How many figures are in each state. */
export type UpdateCounts = Readonly<Record<UpdateState, number>>;

/** What is to be chased, one line for all figures that stand alike; equally late ones in order of the figures. */
export function chaseOf(figures: readonly WantedFigure[]): Chase {
	const lines = linesOf(figures);
	const stale = lines
		.filter(({ status }) => status.state === 'stale')
		.toSorted((a, b) => (b.status.late?.days ?? 0) - (a.status.late?.days ?? 0));
	const inState = (state: UpdateState) => lines.filter(({ status }) => status.state === state);
	return {
		chased: [...stale.filter((line) => !isSilent(line)), ...inState('missing')],
		silent: stale.filter(isSilent),
		irregular: inState('noCycle')
	};
}

/** How many figures are in each state. */
export function updateCounts(figures: readonly WantedFigure[]): UpdateCounts {
	const states = figures.map(({ status }) => status.state);
	const count = (state: UpdateState) => states.filter((one) => one === state).length;
	return {
		stale: count('stale'),
		missing: count('missing'),
		due: count('due'),
		upToDate: count('upToDate'),
		noCycle: count('noCycle')
	};
}

function isSilent({ status }: Pick<WantedFigure, 'status'>): boolean {
	return status.late !== null && status.late.months >= SILENT_MONTHS;
}

function linesOf(figures: readonly WantedFigure[]): ChaseLine[] {
	return [...grouped(figures, keyOfLine).values()].flatMap((group) => {
		const [first] = group;
		const [indicator, ...others] = [
			...new Map(group.map((one) => [one.indicator.id, one.indicator])).values()
		];
		if (first === undefined || indicator === undefined) {
			return [];
		}
		const { status, asked, source } = first;
		const areas = [...new Set(group.map(({ area }) => area))];
		return [
			{ indicators: [indicator, ...others], areas, figures: group.length, status, asked, source }
		];
	});
}

function keyOfLine({ indicator, status, asked, source }: WantedFigure): string {
	const { state, last, next, late, reason } = status;
	return JSON.stringify([indicator.periodType, state, last, next, late, reason, asked, source]);
}
