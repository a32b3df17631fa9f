import type { FrameSize } from './frame-size.ts';
import { tenth, type Label, type Rect, type Rule, type XY } from './geometry.ts';
import { crosses, firstFree, labelBox, type Obstacles } from './label-layout.ts';
import type { LabelKind } from './label-look.ts';
import type { Disc } from './scatter-frame.ts';
import type { ScatterInput } from './scatter-scene.ts';

type ScatterLabel = Label<LabelKind>;

interface Context {
	readonly size: FrameSize;
	readonly plot: Rect;
	readonly discs: readonly Disc[];
	readonly trails: readonly (readonly XY[])[];
	readonly references: readonly Rule[];
}

/** From the edge of a disc to its name, in ems: close by, and further off with a thin line to it. */
const NEAR = 0.35;
const FAR = [1.3, 2.4, 3.6];
const MIDDLE = 0.35;
const CAP = 0.72;

/**
 * The names of the points, each where it touches nothing, and the name of the reference. The chosen ones come
 * first and always have theirs; another that finds no place is left out, as the table has it.
 */
export function scatterLabels(
	{ points, reference }: ScatterInput,
	{ size, plot, discs, trails, references }: Context
): { labels: ScatterLabel[]; rules: Rule<'leader'>[] } {
	const font = size.axis;
	const labels: ScatterLabel[] = [];
	const rules: Rule<'leader'>[] = [];
	const lines = [...trails, ...references.map(({ from, to }) => [from, to])];
	const taken = (): Taken => ({
		discs,
		labels: labels.map((label) => labelBox(label, font)),
		lines,
		leaders: rules.map(({ from, to }) => [from, to]),
		within: { x: 0, y: plot.y, width: size.width, height: plot.height }
	});
	const name = (isChosen: boolean) => {
		for (const [index, { label: text, chosen }] of points.entries()) {
			const disc = discs[index];
			if (chosen === isChosen && disc !== undefined) {
				const placed = besideDisc(disc, { kind: chosen ? 'chosen' : 'name', text, font }, taken());
				labels.push(...placed.labels);
				rules.push(...placed.rules);
			}
		}
	};
	name(true);
	if (reference) {
		labels.push(...besideRules(reference.label, { references, font, taken: taken() }));
	}
	name(false);
	return { labels, rules };
}

/** What stands in a plot already. */
interface Taken extends Pick<Obstacles, 'lines' | 'within'> {
	readonly discs: readonly Disc[];
	readonly labels: readonly Rect[];
	readonly leaders: Obstacles['lines'];
}

/**
 * Close to its disc where that is free; else further off with a line to it. That line runs over no other disc,
 * unless the two lie over each other: the name would seem to be that of the other.
 */
function besideDisc(
	disc: Disc,
	{ kind, text, font }: { kind: 'chosen' | 'name'; text: string; font: number },
	taken: Taken
): { labels: ScatterLabel[]; rules: Rule<'leader'>[] } {
	const [near = [], ...far] = [NEAR, ...FAR].map((distance) =>
		around(disc.at, disc.radius + distance * font, font).map((place) => ({ ...place, kind, text }))
	);
	const close = firstOf(near, font, obstaclesOf(taken));
	if (close) {
		return { labels: [close], rules: [] };
	}
	const others = taken.discs.filter((other) => isApart(disc, other)).flatMap(discBoxes);
	const plain = far.flat().filter((place) => {
		const { from, to } = leader(disc, labelBox(place, font));
		return ![...taken.labels, ...others].some((box) => crosses(box, [from, to]));
	});
	const away =
		firstOf(plain, font, obstaclesOf(taken)) ??
		firstOf(plain, font, obstaclesOf({ ...taken, lines: [] }));
	if (away) {
		return { labels: [away], rules: [leader(disc, labelBox(away, font))] };
	}
	const [first] = near;
	return { labels: kind === 'chosen' && first ? [first] : [], rules: [] };
}

function isApart(one: Disc, other: Disc): boolean {
	const distance = Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]);
	return distance > one.radius + other.radius;
}

function obstaclesOf({ discs, labels, lines, leaders, within }: Taken): Obstacles {
	return { boxes: [...discs.flatMap(discBoxes), ...labels], lines: [...lines, ...leaders], within };
}

function firstOf(
	places: readonly ScatterLabel[],
	font: number,
	obstacles: Obstacles
): ScatterLabel | undefined {
	const alone = places.map((place) => [place]);
	return firstFree(alone, font, obstacles)?.[0];
}

/** Places around a point, `distance` from its middle, from the best. */
function around([x, y]: XY, distance: number, font: number): Omit<ScatterLabel, 'kind' | 'text'>[] {
	const slant = distance * Math.SQRT1_2;
	const level = tenth(y + font * MIDDLE);
	const [above, below] = [tenth(y - distance), tenth(y + distance + font * CAP)];
	const [upper, lower] = [tenth(y - slant), tenth(y + slant + font * CAP)];
	return [
		{ x: tenth(x + distance), y: level, anchor: 'start' },
		{ x: tenth(x - distance), y: level, anchor: 'end' },
		{ x, y: above, anchor: 'middle' },
		{ x, y: below, anchor: 'middle' },
		{ x: tenth(x + slant), y: upper, anchor: 'start' },
		{ x: tenth(x + slant), y: lower, anchor: 'start' },
		{ x: tenth(x - slant), y: upper, anchor: 'end' },
		{ x: tenth(x - slant), y: lower, anchor: 'end' }
	];
}

/** From the edge of a disc to the nearest place of a box. */
function leader({ at: [x, y], radius }: Disc, box: Rect): Rule<'leader'> {
	const toX = Math.min(Math.max(x, box.x), box.x + box.width);
	const toY = Math.min(Math.max(y, box.y), box.y + box.height);
	const length = Math.hypot(toX - x, toY - y) || 1;
	const edge = (from: number, to: number) => tenth(from + ((to - from) / length) * radius);
	return { kind: 'leader', from: [edge(x, toX), edge(y, toY)], to: [tenth(toX), tenth(toY)] };
}

/** The name of the reference: at the head or foot of its upright line, or at the end of the other. */
function besideRules(
	text: string,
	{ references, font, taken }: { references: readonly Rule[]; font: number; taken: Taken }
): ScatterLabel[] {
	const [upright, level] = references;
	if (upright === undefined || level === undefined) {
		return [];
	}
	const gap = font * NEAR;
	const [x, top] = upright.from;
	const bottom = upright.to[1];
	const [right, y] = level.to;
	const places: Omit<ScatterLabel, 'kind' | 'text'>[] = [
		{ x: right, y: tenth(y - gap), anchor: 'end' },
		{ x: right, y: tenth(y + gap + font * CAP), anchor: 'end' },
		{ x: tenth(x + gap), y: tenth(top + font), anchor: 'start' },
		{ x: tenth(x - gap), y: tenth(top + font), anchor: 'end' },
		{ x: tenth(x + gap), y: tenth(bottom - gap), anchor: 'start' },
		{ x: tenth(x - gap), y: tenth(bottom - gap), anchor: 'end' }
	];
	const labels = places.map((place): [ScatterLabel] => [{ ...place, kind: 'note', text }]);
	return [...(firstFree(labels, font, obstaclesOf(taken)) ?? labels[0] ?? [])];
}

/** Two boxes that together cover a disc and leave out its corners. */
function discBoxes({ at: [x, y], radius }: Disc): Rect[] {
	const short = radius * 0.6;
	return [
		{ x: x - radius, y: y - short, width: radius * 2, height: short * 2 },
		{ x: x - short, y: y - radius, width: short * 2, height: radius * 2 }
	];
}
