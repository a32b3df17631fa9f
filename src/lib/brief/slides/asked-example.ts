import type { PlannedSlide, SlideKind } from '$lib/domain/briefing.ts';
import { period } from '$lib/domain/example.ts';
import type { Goal } from '$lib/domain/goal-sheet.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { exampleGround, type ExampleValues, VISITORS } from '$lib/explore/areas-example.ts';
import type { Ground } from '$lib/explore/ground.ts';
import type { BriefFacts } from '../facts.ts';
import { exampleFacts, exampleGoal, exampleSheet } from '../facts-example.ts';

/** A slide of which nothing is asked, unless the test says otherwise. */
export function plannedSlide(kind: SlideKind, differing: Partial<PlannedSlide> = {}): PlannedSlide {
	return { kind, goal: null, chart: null, rows: [], headline: null, notes: [], ...differing };
}

/** A goal whose key is the visitors to the north ward, unless the test says otherwise. */
export function visitorsGoal(differing: Partial<Goal> = {}): Goal {
	const key = { indicator: 'visitors', area: 'north' };
	return exampleGoal({ key, indicators: ['visitors'], ...differing });
}

/** The facts of a ground; its first page shows how the residents changed from 2020 to 2023. */
export function factsOn(ground: Ground, differing: Partial<BriefFacts> = {}): BriefFacts {
	const sheet = differing.sheet ?? exampleSheet({ goals: [visitorsGoal()] });
	const facts = exampleFacts({ ground, sheet });
	const wards = {
		indicator: 'residents',
		from: period('2020-04-01'),
		to: period('2023-04-01')
	};
	return {
		...facts,
		dataset: {
			...facts.dataset,
			overview: { ...facts.dataset.overview, wards },
			populations: ['residents']
		},
		...differing
	};
}

/** The facts of the values of one indicator: the visitors of calendar years, unless the test says otherwise. */
export function factsWith(
	values: ExampleValues,
	{ indicator = VISITORS, ...differing }: Partial<BriefFacts> & { indicator?: Indicator } = {}
): BriefFacts {
	return factsOn(exampleGround([[indicator, values]]), differing);
}
