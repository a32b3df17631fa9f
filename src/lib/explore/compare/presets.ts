import type { ComparisonPreset } from '$lib/domain/dataset.ts';
import type { Ground } from '../ground.ts';
import { comparedIn } from './compared.ts';
import type { Group } from './group.ts';

/** So many indicators stand in the table where the dataset names no set of its own. */
const USUAL_COLUMNS = 5;

/** A set of the dataset with those of its indicators that can be compared here; at least one. */
export type Preset = ComparisonPreset;

/** The sets of the dataset as far as their indicators can be compared in a group, in its order. */
export function presetsIn(ground: Ground, group: Group): readonly Preset[] {
	const ids = new Set(comparedIn(ground, group).map(({ indicator }) => indicator.id));
	return ground.facts.comparisons.flatMap((preset): Preset[] => {
		const [first, ...rest] = preset.indicators.filter((id) => ids.has(id));
		return first === undefined ? [] : [{ ...preset, indicators: [first, ...rest] }];
	});
}

/** What the table shows to a reader who does not ask: the first set, else the first indicators. */
export function usualColumns(ground: Ground, group: Group): readonly string[] {
	return (
		presetsIn(ground, group)[0]?.indicators ??
		comparedIn(ground, group)
			.slice(0, USUAL_COLUMNS)
			.map(({ indicator }) => indicator.id)
	);
}
