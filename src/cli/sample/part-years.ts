import type { Figures } from './figures.ts';
import { plain } from './numbers.ts';
import { seriesIn } from './observations.ts';
import { monthOf } from './periods.ts';
import { randomOf, swing } from './random.ts';
import { isNow, type State } from './state.ts';
import { sourceOf } from './vocabulary.ts';
import { table } from './words.ts';

type Row = Readonly<Record<string, string>>;

const LAG_MONTHS = 2;
const YEARS = [2024, 2025];

/** Months by whose end a year's figure is told, and about how much of the year that is. */
const QUARTERS = {
	fy: [
		['06', 0.25],
		['09', 0.5],
		['12', 0.76]
	],
	cy: [
		['03', 0.23],
		['06', 0.48],
		['09', 0.74]
	]
} as const;

/** `indicator | area | through | missing | status` */
const BY_HAND = table(`
	health-checks    | 99203 | 2025-12 | notYet     |
	childrens-cafes  | 99205 | 2025-12 | notYet     |
	postnatal-care   | 99206 | 2025-06 | suppressed |
	new-businesses   | 99205 | 2025-12 | unknown    |
	beach-cleanup    | 99201 | 2025-12 |            | draft
	beach-cleanup    | 99204 | 2025-12 |            | draft
	care-prevention  | 99202 | 2025-12 |            | draft
	waste-per-person | 99200 | 2025-12 |            | draft
`);

/** 年度途中の実績 of an indicator that is told within the year, with the same months of the year before. */
export function partYearRows(figures: Figures, state: State): Row[] {
	if (!figures.flags.includes('quarters')) {
		return [];
	}
	const quarters = figures.cycle === 'cy' ? QUARTERS.cy : QUARTERS.fy;
	return [...seriesIn(figures, state)].flatMap(([area, values]) =>
		YEARS.flatMap((year) =>
			quarters.map(([month, part]) => {
				const [before = 0, whole = 0] = [year - 1, year].map((one) => values.get(String(one)));
				const chance = swing(randomOf(`${figures.id} ${area} ${year}-${month}`));
				const value = soFar(figures, { before, whole, part: part + 0.03 * chance });
				return rowOf(figures, { area, year, through: `${year}-${month}`, value });
			})
		).filter(({ through, status }) => isOut({ through, status }, state))
	);
}

/** What a year had come to, or, for what is not added up within it, where it stood. */
function soFar(
	{ kind, flags }: Figures,
	{ before, whole, part }: { before: number; whole: number; part: number }
): number {
	const isStock = kind === 'share' || flags.includes('stock') || !flags.some(isAdded);
	return isStock ? before + (whole - before) * part : whole * part;
}

/** Waste per person is a mean; what has no wards to add up is still an amount of the year. */
function isAdded(flag: string): boolean {
	return flag === 'sum' || flag === 'total' || flag === 'city';
}

function rowOf(
	figures: Figures,
	{ area, year, through, value }: { area: string; year: number; through: string; value: number }
) {
	const hand = BY_HAND.find(
		([indicator, where, when]) => indicator === figures.id && where === area && when === through
	);
	const [, , , missing = '', status = ''] = hand ?? [];
	return {
		indicator: figures.id,
		area,
		period: String(year),
		through,
		value: missing === '' ? plain(value, figures.decimals) : '',
		qualifier: '',
		missing,
		status: status || (year === 2025 && missing === '' ? 'provisional' : ''),
		source: sourceOf(figures)
	};
}

function isOut({ through, status }: { through: string; status: string }, state: State): boolean {
	return (
		monthOf(through) + LAG_MONTHS <= monthOf(state.day) && (isNow(state) || status !== 'draft')
	);
}
