import { CITY, WARDS, type Ward } from './areas.ts';
import type { Figures } from './figures.ts';
import { placeOf, periodIn } from './periods.ts';
import { planOf } from './plans.ts';
import { pick, randomOf, swing } from './random.ts';
import { rounded, tidy } from './numbers.ts';

/** How an indicator goes in one area: from where, to where it is promised to go, and how fast it does. */
export interface Path {
	readonly area: string;
	/** The city's weight of the area. */
	readonly weight: number;
	readonly baseline: number;
	readonly final: number;
	readonly upper: number | null;
	/** 1 goes as promised; 0 stands still. */
	readonly pace: number;
	readonly still: boolean;
}

/** Quicker than asked, about as asked, slower, not at all and backwards. */
const PACES = [2.9, 1.4, 1.2, 1.1, 1.05, 1.02, 0.8, 0.6, 0.35, 0.15, 0, 0, -0.35, -0.8];

/** The part of the areas whose pace is about that of the city, and where that is backwards. */
const GOES_ALONG = 0.5;
const FALLS_ALONG = 0.85;

const MOST_STEADY_NOISE = 0.55;

/** The paths of an indicator in the wards, or in the city alone. */
export function pathsOf(figures: Figures): Path[] {
	if (figures.flags.includes('city')) {
		return [pathIn(figures, { area: CITY, weight: 1, off: 0 })];
	}
	return WARDS.filter(({ inland }) => !inland || !figures.flags.includes('coast')).map((ward) => {
		const off = swing(randomOf(`${figures.id} ${ward.id} level`));
		return pathIn(figures, { area: ward.code, weight: weightOf(figures, ward), off });
	});
}

/** The value on a path at a period, unrounded and without chance. */
export function onPath(figures: Figures, path: Path, period: string): number {
	const plan = planOf(figures.plan);
	const [from, to] = [plan.from, plan.to].map((year) => placeOf(figures, periodIn(figures, year)));
	const gone = (placeOf(figures, period) - Number(from)) / (Number(to) - Number(from));
	const way = path.final - path.baseline;
	if (figures.flags.includes('total')) {
		const start = figures.level * path.weight;
		return gone <= 0 ? start * (1 + 0.3 * gone) : (way / (plan.to - plan.from)) * path.pace;
	}
	return path.baseline + way * gone * (gone <= 0 ? 0.6 : path.pace);
}

function pathIn(
	figures: Figures,
	{ area, weight, off }: { area: string; weight: number; off: number }
): Path {
	const { decimals, flags, upper } = figures;
	const adds = flags.includes('sum');
	const baseline = rounded(
		adds ? figures.level * weight * (1 + spreadOf(figures) * off) : besideOf(figures, off),
		decimals
	);
	const isTotal = flags.includes('total');
	const pace = paceIn(figures, area);
	return {
		area,
		weight,
		baseline: isTotal ? 0 : baseline,
		final: flags.includes('residents')
			? rounded(baseline * (1 + growthIn(area)), decimals)
			: finalOf(figures, { baseline, weight }),
		upper: upper === null ? null : tidy(adds ? upper * weight : upper, decimals),
		pace,
		still: pace === 0 && isSteady(figures)
	};
}

/** Many areas go with the city, others their own way; a running total, or what is built, never goes back. */
function paceIn(figures: Figures, area: string): number {
	const { id, direction, flags } = figures;
	const own = randomOf(`${id} ${area} pace`);
	if (flags.includes('residents')) {
		return 1;
	}
	if (direction === 'neutral') {
		return 1 + 0.2 * swing(own);
	}
	if (direction === 'maintain') {
		return 0;
	}
	const common = flags.includes('behind') ? -0.5 : pick(PACES, randomOf(`${id} pace`));
	const pace =
		own() < (flags.includes('behind') ? FALLS_ALONG : GOES_ALONG)
			? common * (1 + 0.1 * swing(own))
			: pick(PACES, own);
	const least = flags.includes('total') ? 0.3 : isSteady(figures) ? 0 : -1;
	return Math.max(pace, least);
}

/** What is built or enrolled hardly changes by chance. */
function isSteady({ noise }: Figures): boolean {
	return noise < MOST_STEADY_NOISE;
}

function finalOf(
	figures: Figures,
	{ baseline, weight }: { baseline: number; weight: number }
): number {
	const { aim, decimals, direction, flags, kind, level, upper } = figures;
	if (direction === 'maintain') {
		return upper === null ? baseline : tidy(flags.includes('sum') ? aim * weight : aim, decimals);
	}
	if (flags.includes('total')) {
		return tidy(aim * weight, decimals);
	}
	const wanted = flags.includes('sum') ? (baseline * aim) / level : baseline + aim - level;
	const final = tidy(kind === 'share' ? Math.min(wanted, 100) : wanted, decimals);
	const step = direction === 'decrease' ? -1 : 1;
	return (final - baseline) * step > 0 || direction === 'neutral'
		? final
		: Math.max(baseline + step, 0);
}

function growthIn(area: string): number {
	return WARDS.find(({ code }) => code === area)?.growth ?? 0;
}

function weightOf({ flags }: Figures, ward: Ward): number {
	return flags.includes('harbour') ? ward.harbour : ward.share;
}

/** How far wards lie from their part of the city: residents by their very part. */
function spreadOf({ direction }: Figures): number {
	return direction === 'neutral' ? 0 : 0.18;
}

function besideOf({ kind, level, upper, flags }: Figures, off: number): number {
	if (upper !== null || flags.includes('city')) {
		return level * (1 + 0.03 * off);
	}
	return level + off * (kind === 'share' ? 0.22 * Math.min(level, 100 - level) : 0.09 * level);
}
