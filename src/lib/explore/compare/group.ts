import type { Area } from '$lib/domain/area.ts';
import type { Ground } from '../ground.ts';

/** Areas that lie in one area and are set against each other: the wards of a city. */
export interface Group {
	readonly whole: Area;
	/** In the dataset's order; at least two. */
	readonly areas: readonly Area[];
}

/**
 * Every group of the dataset, that of its default area first: the area with its sisters or, where it has
 * none, the areas inside it.
 */
export function groupsIn(ground: Ground): readonly Group[] {
	const { areas, defaultArea } = ground.facts;
	const groups = areas.flatMap((whole): Group[] => {
		const inside = ground.childrenOf(whole.code);
		return inside.length < 2 ? [] : [{ whole, areas: inside }];
	});
	const own = ground.area(defaultArea)?.parent;
	const first =
		groups.find(({ whole }) => whole.code === own) ??
		groups.find(({ whole }) => whole.code === defaultArea);
	return first === undefined ? groups : [first, ...groups.filter((group) => group !== first)];
}

/** The area that a group is looked at from: the dataset's own, or the first. */
export function chosenIn(ground: Ground, { areas }: Group): Area {
	const own = areas.find(({ code }) => code === ground.facts.defaultArea) ?? areas[0];
	if (own === undefined) {
		throw new RangeError('a group has areas');
	}
	return own;
}
