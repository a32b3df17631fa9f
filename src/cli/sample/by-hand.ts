import { CITY, WARDS } from './areas.ts';
import { table } from './words.ts';

/** A value that is written by hand, or what is to be said of a value that is made up. */
export interface ByHand {
	readonly indicator: string;
	readonly area: string;
	readonly period: string;
	/** A number; `*` for the value that is made up, `*0.5` for half of it; blank where none is published. */
	readonly value: string;
	readonly status: string;
	readonly note: string;
	readonly qualifier: string;
	readonly missing: string;
	readonly reference: string;
}

/** `indicator | area | period | value | status | note | qualifier | missing | reference` */
export const BY_HAND = rows(`
	healthy-life         | city      | 2016 | 71.84  |          |             |       |               |
	healthy-life         | city      | 2019 | 72.4   |          |             |       |               |
	healthy-life         | city      | 2022 | 72.85  |          |             |       |               |
	night-cruise         | city      | 2022 | 2      |          | ratio-only  | >=    |               | 2021
	night-cruise         | city      | 2023 | 3      |          | ratio-only  | >     |               | 2022
	night-cruise         | city      | 2024 | 1.4    |          | ratio-only  | about |               | 2023
	night-cruise         | shiomi    | 2022 | 2      |          | ratio-only  | >=    |               | 2021
	night-cruise         | shiomi    | 2023 | 3      |          | ratio-only  | >     |               | 2022
	night-cruise         | shiomi    | 2024 | 1.4    |          | ratio-only  | about |               | 2023
	festival-visitors    | city      | 2018 | 380000 |          | rough       | about |               |
	festival-visitors    | city      | 2019 | 390000 |          | rough       | about |               |
	festival-visitors    | city      | 2020 |        |          | cancelled   |       | notApplicable |
	festival-visitors    | city      | 2021 |        |          | cancelled   |       | notApplicable |
	festival-visitors    | city      | 2022 | 210000 |          | rough       | about |               |
	festival-visitors    | city      | 2023 | 300000 |          | rough       | about |               |
	festival-visitors    | city      | 2024 | 350000 |          | over-capacity | >=  |               |
	festival-visitors    | city      | 2025 | 420000 |          | rough       | about |               |
	cruise-calls         | city      | 2018 | 14     |          |             |       |               |
	cruise-calls         | city      | 2019 | 17     |          |             |       |               |
	cruise-calls         | city      | 2020 | 0      |          |             |       |               |
	cruise-calls         | city      | 2021 | 0      |          |             |       |               |
	cruise-calls         | city      | 2022 | 3      |          |             |       |               |
	cruise-calls         | city      | 2023 | 9      |          |             |       |               |
	cruise-calls         | city      | 2024 | 13     |          |             |       |               |
	cruise-calls         | city      | 2025 | 12     |          |             |       |               |
	crimes               | shiomi    | 2024 | *      | revised  | recount     |       |               |
	crimes               | city      | 2024 | *      | revised  | recount     |       |               |
	bus-riders           | shiomi    | 2024 | *      | revised  | late-reports |      |               |
	bus-riders           | aosuna    | 2024 | *      | revised  | late-reports |      |               |
	bus-riders           | city      | 2024 | *      | revised  | late-reports |      |               |
	care-prevention      | tohama    | 2024 | *      | revised  | late-reports |      |               |
	care-prevention      | city      | 2024 | *      | revised  | late-reports |      |               |
	staying-intention    | honami    | 2024 | *      | revised  | weighting   |       |               |
	staying-intention    | city      | 2024 | *      | revised  | weighting   |       |               |
	childrens-cafes      | ashino    | 2024 | *      | revised  | late-reports |      |               |
	childrens-cafes      | city      | 2024 | *      | revised  | late-reports |      |               |
	hometown-donations   | city      | 2024 | *      | provisional |          |       |               |
	waste-per-person     | city      | 2024 | *      | provisional |          |       |               |
	beach-cleanup        | aosuna    | 2024 | *0.55  |          | storm       |       |               |
	library-loans        | shiomi    | 2024 | *0.25  |          | closed      |       |               |
	library-loans        | honami    | 2024 | *      |          | over-capacity | >=  |               |
	drill-participants   | tohama    | 2024 | *0.7   |          | over-capacity | >=  |               |
	drill-participants   | matsunagi | 2023 | *      |          | rough       | about |               |
	childrens-halls      | matsunagi | 2024 | *0.7   |          |             |       |               |
	new-farmers          | shiomi    | 2023 |        |          | few-cases   |       | suppressed    |
	new-farmers          | shiomi    | 2024 |        |          | few-cases   |       | suppressed    |
	new-farmers          | matsunagi | 2024 |        |          | few-cases   |       | suppressed    |
	childrens-cafes      | aosuna    | 2019 |        |          | lost        |       | unknown       |
	infant-checkups      | tohama    | 2024 |        |          |             |       | notYet        |
	health-checks        | honami    | 2024 |        |          |             |       | notYet        |
	quake-proof          | ashino    | 2024 |        |          |             |       | notYet        |
	counter-satisfaction | matsunagi | 2018 |        |          | not-asked   |       | notCollected  |
	counter-satisfaction | matsunagi | 2019 |        |          | not-asked   |       | notCollected  |
	counter-satisfaction | matsunagi | 2020 |        |          | not-asked   |       | notCollected  |
	counter-satisfaction | matsunagi | 2021 |        |          | not-asked   |       | notCollected  |
	counter-satisfaction | matsunagi | 2022 |        |          | not-asked   |       | notCollected  |
	counter-satisfaction | matsunagi | 2023 |        |          | not-asked   |       | notCollected  |
	counter-satisfaction | matsunagi | 2024 |        |          | not-asked   |       | notCollected  |
	daily-steps          | matsunagi | 2024 |        |          | not-asked   |       | notCollected  |
	smoking              | ashino    | 2022 |        |          | not-asked   |       | notCollected  |
`);

/** Values that are not published yet; one may stand beside the value that it is to replace. */
export const DRAFTS = rows(`
	cancer-screening    | aosuna    | 2024 | *1.04 | draft | draft-check | | |
	infant-checkups     | tohama    | 2024 | *     | draft | draft-check | | |
	health-checks       | honami    | 2024 | *     | draft | draft-check | | |
	after-school-places | shiomi    | 2025 | *     | draft | draft-check | | |
	after-school-places | tohama    | 2025 | *     | draft | draft-check | | |
	childrens-halls     | matsunagi | 2025 | *     | draft | draft-check | | |
	waste-per-person    | city      | 2024 | *0.99 | draft | draft-check | | |
`);

/** What the earlier state said of values that were revised since. */
export const BEFORE_REVISION = rows(`
	crimes            | shiomi | 2024 | *0.93 | provisional | provisional-police | | |
	crimes            | city   | 2024 | *     | provisional | provisional-police | | |
	bus-riders        | shiomi | 2024 | *0.96 | provisional |                    | | |
	bus-riders        | aosuna | 2024 | *0.94 | provisional |                    | | |
	bus-riders        | city   | 2024 | *     | provisional |                    | | |
	care-prevention   | tohama | 2024 | *0.88 | provisional |                    | | |
	care-prevention   | city   | 2024 | *     | provisional |                    | | |
	staying-intention | honami | 2024 | *1.03 | provisional |                    | | |
	staying-intention | city   | 2024 | *     | provisional |                    | | |
	childrens-cafes   | ashino | 2024 | *0.7  | provisional |                    | | |
	childrens-cafes   | city   | 2024 | *     | provisional |                    | | |
`);

/** By how much of their present way older targets were less. */
export const OLDER_TARGETS: ReadonlyMap<string, number> = new Map([
	['visitors', 0.8],
	['waste-per-person', 0.75],
	['childrens-cafes', 0.7]
]);

function rows(text: string): ByHand[] {
	const codes = new Map([['city', CITY], ...WARDS.map(({ id, code }) => [id, code] as const)]);
	return table(text).map(([indicator = '', area = '', period = '', ...cells]) => {
		const [value = '', status = '', note = '', qualifier = '', missing = '', reference = ''] =
			cells;
		return {
			indicator,
			area: codes.get(area) ?? area,
			period,
			value,
			status,
			note,
			qualifier,
			missing,
			reference
		};
	});
}
