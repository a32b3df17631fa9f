import { CITY } from './areas.ts';
import { OLDER_TARGETS } from './by-hand.ts';
import type { Figures } from './figures.ts';
import { plain, rounded, tidy } from './numbers.ts';
import { pathsOf, type Path } from './paths.ts';
import { periodIn } from './periods.ts';
import { isPromised, planOf } from './plans.ts';
import { isNow, type State } from './state.ts';
import { table } from './words.ts';

export interface TargetRow {
	readonly indicator: string;
	readonly area: string;
	readonly period: string;
	readonly kind: string;
	readonly value: string;
	readonly upper: string;
	readonly source: string;
}

const BY_HAND = table(`
	healthy-life      | 99200 | 2019 | baseline | 72.4
	healthy-life      | 99200 | 2028 | final    | 74
	night-cruise      | 99200 | 2025 | interim  | 2
	festival-visitors | 99200 | 2022 | baseline | 210000
	festival-visitors | 99200 | 2024 | interim  | 320000
	festival-visitors | 99200 | 2026 | final    | 400000
	cruise-calls      | 99200 | 2021 | baseline | 0
	cruise-calls      | 99200 | 2029 | final    | 24
`);

/** What the plans promise of an indicator, by the day of a state. */
export function targetRows(figures: Figures, state: State): TargetRow[] {
	const { id } = figures;
	const written = BY_HAND.filter(([indicator]) => indicator === id).map(
		([indicator = '', area = '', period = '', kind = '', value = '']) => ({
			indicator,
			area,
			period,
			kind,
			value,
			upper: '',
			source: 'plan'
		})
	);
	if (!isPromised(figures.plan)) {
		return written;
	}
	const paths = pathsOf(figures);
	const whole = paths.some(({ area }) => area === CITY) ? [] : [wholePath(figures, paths)];
	return [...whole, ...paths].flatMap((path) => pathTargets(figures, path, state));
}

function pathTargets(figures: Figures, path: Path, state: State): TargetRow[] {
	const { id, decimals, direction } = figures;
	const plan = planOf(figures.plan);
	const older = isNow(state) ? 1 : (OLDER_TARGETS.get(id) ?? 1);
	const final = older === 1 ? path.final : partOf(path, older, decimals);
	const row = (year: number, kind: string, value: number): TargetRow => ({
		indicator: id,
		area: path.area,
		period: periodIn(figures, year),
		kind,
		value: plain(value, decimals),
		upper: kind === 'baseline' || path.upper === null ? '' : plain(path.upper, decimals),
		source: plan.source
	});
	const interims = direction === 'maintain' ? [] : plan.interims;
	return [
		...(plan.based ? [row(plan.from, 'baseline', path.baseline)] : []),
		...interims.map(([year, part]) => row(year, 'interim', partOf(path, part * older, decimals))),
		row(plan.to, 'final', final)
	];
}

/** So much of the way, as a plan would state it, and never back behind where it began. */
function partOf({ baseline, final }: Path, part: number, decimals: number): number {
	const value = tidy(baseline + (final - baseline) * part, decimals);
	const [least, most] = final > baseline ? [baseline, final] : [final, baseline];
	return Math.min(Math.max(value, least), most);
}

/** The promise of the whole city, from those of its wards. */
function wholePath(
	{ flags, decimals, level, aim, upper, direction }: Figures,
	paths: readonly Path[]
): Path {
	const weights = paths.reduce((sum, { weight }) => sum + weight, 0);
	const adds = flags.includes('sum');
	const whole = (of: (path: Path) => number) =>
		rounded(
			paths.reduce((sum, path) => sum + of(path) * (adds ? 1 : path.weight / weights), 0),
			decimals
		);
	const baseline = whole((path) => path.baseline);
	const isRange = upper !== null && !adds;
	const final = isRange
		? aim
		: adds || direction === 'maintain'
			? whole((path) => path.final)
			: rounded(baseline + aim - level, decimals);
	return {
		area: CITY,
		weight: 1,
		baseline,
		final,
		upper: isRange || upper === null ? upper : whole((path) => path.upper ?? 0),
		pace: 1,
		still: false
	};
}
