import type { JudgedFigures } from '$lib/domain/verdict-moves.ts';
import { unpackFacts } from '$lib/explore/facts-file.ts';
import { dataset } from './dataset.ts';
import { once } from './once.ts';
import { releasedFacts, releases } from './releases.ts';

/** The figures of a stored version, each indicator's own and nothing that only stands beside it. */
export interface LastRelease extends JudgedFigures {
	readonly version: string;
	/** ISO date on which the dataset was last changed before it was stored. */
	readonly updated: string;
}

/** The newest stored version but the current one, in the order of the dataset; null when none is stored. */
export const lastRelease: () => LastRelease | null = once(() => {
	const [last] = releases();
	if (last === undefined) {
		return null;
	}
	const facts = inOrder(last.indicators).map((id) => ownFigures(last.version, id));
	return {
		version: last.version,
		updated: last.updated,
		indicators: facts.flatMap(({ indicators }) => indicators),
		observations: facts.flatMap(({ observations }) => observations),
		targets: facts.flatMap(({ targets }) => targets)
	};
});

/** The indicators that the dataset still has in its order, then those that are gone. */
function inOrder(ids: readonly string[]): readonly string[] {
	const known = dataset().indicators.map(({ id }) => id);
	return [...known.filter((id) => ids.includes(id)), ...ids.filter((id) => !known.includes(id))];
}

function ownFigures(version: string, id: string): JudgedFigures {
	const packed = releasedFacts(version, id);
	const { indicators, observations, targets } =
		packed === null ? { indicators: [], observations: [], targets: [] } : unpackFacts(packed);
	return {
		indicators: indicators.filter((one) => one.id === id),
		observations: observations.filter(({ indicator }) => indicator === id),
		targets: targets.filter(({ indicator }) => indicator === id)
	};
}
