import type { Ground } from '../ground.ts';
import { choice, choices, type Fields, toggle } from '../question.ts';
import { type Compared, comparedIn, comparedOf } from './compared.ts';
import { chosenIn, type Group } from './group.ts';
import { kept } from './kept.ts';
import { LIMITS } from './limits.ts';
import { movesYears, usualYear } from './moves-years.ts';
import { pairingOf } from './pairing.ts';
import { presetsIn, usualColumns } from './presets.ts';
import type { MatrixQuestion, MovesQuestion, ScatterQuestion } from './question.ts';

/** Which indicators stand in the table, and what their shades say. */
export function columnFields(
	ground: Ground,
	group: Group
): Fields<Pick<MatrixQuestion, 'show' | 'shade'>> {
	const ids = comparedIn(ground, group).map(({ indicator }) => indicator.id);
	return {
		show: choices(ids, { usual: usualColumns(ground, group), most: LIMITS.mostColumns }),
		shade: choice(['rank', 'distance'], 'rank')
	};
}

/** How the rows of the table are sorted: by one of its columns. */
export function orderFields(
	shown: readonly string[]
): Fields<Pick<MatrixQuestion, 'sort' | 'order'>> {
	return {
		sort: choice(['', ...shown], ''),
		order: choice(['desc', 'asc'], 'desc')
	};
}

/** The two indicators that are set against each other. */
export function axisFields(ground: Ground, group: Group): Fields<Pick<ScatterQuestion, 'x' | 'y'>> {
	const ids = comparedIn(ground, group).map(({ indicator }) => indicator.id);
	const [x, y] = usualAxes(ground, group);
	return { x: choice(ids, x), y: choice(ids, y) };
}

/**
 * The first two indicators of the dataset's sets, else of all, that share periods: rather no counts, which
 * follow the population, and rather of different themes, because parts of one whole go together anyway. Where
 * none share periods, the first that share years.
 */
function findUsualAxes(ground: Ground, group: Group): readonly [string, string] {
	const all = comparedIn(ground, group);
	const presets = presetsIn(ground, group).map(({ indicators }) =>
		indicators.flatMap((id) => comparedOf(ground, group, id) ?? [])
	);
	const sets = [...presets, presets.flat(), all];
	const levels = sets.map((set) => set.filter(({ indicator }) => indicator.kind !== 'count'));
	const [x, y] =
		firstPair(levels, (a, b) => areApart(a, b) && pairingOf(a, b).isExact) ??
		firstPair(levels, (a, b) => pairingOf(a, b).isExact) ??
		firstPair(sets, (a, b) => pairingOf(a, b).isExact) ??
		firstPair(sets, (a, b) => pairingOf(a, b).moments.length > 0) ??
		all;
	return [x?.indicator.id ?? '', y?.indicator.id ?? ''];
}

function areApart(a: Compared, b: Compared): boolean {
	return a.indicator.theme !== b.indicator.theme;
}

const usualAxes = kept(findUsualAxes, (group: Group) => group.whole.code);

function firstPair(
	sets: readonly (readonly Compared[])[],
	isFit: (a: Compared, b: Compared) => boolean
): readonly [Compared, Compared] | null {
	const pairs = sets.flatMap((set) =>
		set.flatMap((a, index) => set.slice(index + 1).map((b) => [a, b] as const))
	);
	return pairs.find(([a, b]) => a !== b && isFit(a, b)) ?? null;
}

/** When they are, and whether the way there is shown. */
export function timeFields(
	ground: Ground,
	group: Group,
	axes: Pick<ScatterQuestion, 'x' | 'y'>
): Fields<Pick<ScatterQuestion, 'at' | 'trail'>> {
	const [x, y] = [comparedOf(ground, group, axes.x), comparedOf(ground, group, axes.y)];
	const moments = x && y ? pairingOf(x, y).moments.map(({ id }) => id) : [];
	return { at: choice(moments, moments.at(-1) ?? ''), trail: toggle(false) };
}

/** Which areas stand side by side. */
export function sideFields(ground: Ground, group: Group): Fields<{ wards: readonly string[] }> {
	const codes = group.areas.map(({ code }) => code);
	const own = codes.indexOf(chosenIn(ground, group).code);
	const next = codes[own + 1] ?? codes[0];
	const usual = codes.filter((_, index) => index === own).concat(next ?? []);
	const some = choices(codes, { usual, most: LIMITS.mostAreas });
	return {
		wards: {
			...some,
			read: (text) => {
				const found = some.read(text);
				return found !== null && found.length >= LIMITS.fewestAreas ? found : null;
			}
		}
	};
}

/** Whose moves are ranked. */
export function areaFields(ground: Ground, group: Group): Fields<Pick<MovesQuestion, 'of'>> {
	const codes = group.areas.map(({ code }) => code);
	return { of: choice(codes, chosenIn(ground, group).code) };
}

/** Since when. */
export function sinceFields(ground: Ground, of: string): Fields<Pick<MovesQuestion, 'since'>> {
	return { since: choice(movesYears(ground, of), usualYear(ground, of)) };
}
