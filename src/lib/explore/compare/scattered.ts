import type { Ground } from '../ground.ts';
import { type Bubbles, bubblesAt } from './bubbles.ts';
import { type Compared, comparedOf } from './compared.ts';
import type { Group } from './group.ts';
import { type Moment, type Pairing, type PairOfValues, pairingOf, pairsAt } from './pairing.ts';
import type { ScatterQuestion } from './question.ts';

/** Two indicators at one moment, before they are drawn and put into words. */
export interface Scattered {
	readonly group: Group;
	readonly x: Compared;
	readonly y: Compared;
	readonly pairing: Pairing;
	readonly moment: Moment;
	/** The areas that have both values. */
	readonly pairs: readonly PairOfValues[];
	/** Null where no population of the same year is recorded for each of them. */
	readonly bubbles: Bubbles | null;
	readonly hasTrails: boolean;
}

/** What a question asks to be set against each other; null where the two have no moment in common. */
export function scattered(
	ground: Ground,
	group: Group,
	question: ScatterQuestion
): Scattered | null {
	const [x, y] = [comparedOf(ground, group, question.x), comparedOf(ground, group, question.y)];
	const pairing = x && y && pairingOf(x, y);
	const moment = pairing?.moments.find(({ id }) => id === question.at);
	if (x === null || y === null || pairing === null || moment === undefined) {
		return null;
	}
	const pairs = pairsAt({ x, y, pairing }, moment);
	const areas = pairs.map(({ area }) => area);
	const bubbles = bubblesAt(ground, { x, y, moment }, areas);
	return { group, x, y, pairing, moment, pairs, bubbles, hasTrails: question.trail };
}

/** Every value of one side at every moment, so that an axis can stay where it is while time goes by. */
export function valuesOn(side: 'x' | 'y', { pairing, ...both }: Scattered): number[] {
	const periods = new Set(pairing.moments.map((moment) => moment[side]));
	return [...both[side].series.values()].flatMap(({ points }) =>
		points.flatMap(({ period, reading }) =>
			periods.has(period) && reading.kind === 'amount' ? [reading.value] : []
		)
	);
}
