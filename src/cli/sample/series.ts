import { CITY } from './areas.ts';
import { BY_HAND, type ByHand } from './by-hand.ts';
import type { Figures } from './figures.ts';
import { rounded } from './numbers.ts';
import { onPath, pathsOf, type Path } from './paths.ts';
import { periodIn, periodsOf, placeOf } from './periods.ts';
import { planOf } from './plans.ts';
import { randomOf, swing } from './random.ts';

/** Values of an indicator by area and period, as they will have been published one day. */
export type Series = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How many guests a month has, beside an average one. */
const SEASONS = [0.72, 0.75, 0.95, 1.02, 1.15, 0.93, 1.18, 1.52, 1.05, 1.02, 0.9, 0.81];

/** The values of an indicator; `corrections` change single ones before they add up to the city. */
export function seriesOf(figures: Figures, corrections: readonly ByHand[]): Series {
	const { id, flags } = figures;
	if (flags.includes('hand') || flags.includes('doit')) {
		return new Map();
	}
	const hands = [...BY_HAND, ...corrections].filter(({ indicator }) => indicator === id);
	const paths = pathsOf(figures);
	const series = new Map(paths.map((path) => [path.area, valuesOn(path, figures, hands)]));
	if (!series.has(CITY)) {
		series.set(CITY, wholeOf(paths, series, figures));
	}
	return new Map([...series].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A value that is written by hand as a part of the one that is made up. */
export function scaled(value: number, { value: written }: ByHand): number {
	return written.startsWith('*') && written.length > 1 ? value * Number(written.slice(1)) : value;
}

function valuesOn(path: Path, figures: Figures, hands: readonly ByHand[]): Map<string, number> {
	const random = randomOf(`${figures.id} ${path.area} values`);
	return new Map(
		periodsOf(figures).map((period) => {
			const common = swing(randomOf(`${figures.id} ${period} values`));
			const chance = swing(random) + common;
			const value = valueAt(period, { path, figures, chance });
			const changed = hands
				.filter((hand) => hand.area === path.area && hand.period === period)
				.reduce(scaled, value);
			return [period, withinBounds(changed, figures)];
		})
	);
}

function valueAt(
	period: string,
	{ path, figures, chance }: { path: Path; figures: Figures; chance: number }
): number {
	const { level, noise, flags } = figures;
	const start = periodIn(figures, planOf(figures.plan).from);
	const base = onPath(figures, path, period);
	const rests = period === start || (path.still && period > start);
	const scale = flags.includes('sum') ? Math.abs(level) * path.weight : level;
	const moved = rests ? base : base + (chance * noise * scale) / 100;
	return moved * seasonOf(period, figures) * disturbanceOf(period, { figures, start });
}

/** Guests of a month beside an average one; 1 for anything else. */
function seasonOf(period: string, { id }: Figures): number {
	return id === 'overnight-guests' ? (SEASONS[Number(period.slice(5)) - 1] ?? 1) : 1;
}

/** What an epidemic and an older way of counting did to values before the plan began. */
function disturbanceOf(
	period: string,
	{ figures, start }: { figures: Figures; start: string }
): number {
	const { flags } = figures;
	const year = placeOf(figures, period);
	const epidemic = flags.includes('covid') && (year === 2020 || year === 2021) ? 0.7 : 1;
	const usual = flags.includes('covid') && year < 2020 ? 1.15 : 1;
	const counting = flags.includes('break') ? 1.24 : 1;
	return period < start ? epidemic * usual * counting : 1;
}

function withinBounds(value: number, { decimals, kind, flags }: Figures): number {
	const least = flags.includes('signed') ? value : Math.max(value, 0);
	return rounded(kind === 'share' ? Math.min(least, 100) : least, decimals);
}

function wholeOf(
	paths: readonly Path[],
	series: ReadonlyMap<string, ReadonlyMap<string, number>>,
	figures: Figures
): Map<string, number> {
	const weights = paths.reduce((sum, { weight }) => sum + weight, 0);
	return new Map(
		periodsOf(figures).map((period) => {
			const parts = paths.map(({ area, weight }) => {
				const value = series.get(area)?.get(period) ?? 0;
				return figures.flags.includes('sum') ? value : (value * weight) / weights;
			});
			const whole = parts.reduce((sum, part) => sum + part, 0);
			return [period, rounded(whole, figures.decimals)];
		})
	);
}
