import type { Drawing, Shape } from './drawing.ts';
import { tenth } from './geometry.ts';
import { BLUE, GREY, INK, PAPER, QUIET_BLUE, RULE } from './palette.ts';
import { circlePath } from './path.ts';
import { plainScale } from './scale-scene.ts';

export interface BulletInput {
	/** Accessible name; null where the words beside it say the same. */
	readonly title: string | null;
	readonly values: readonly {
		readonly id: string;
		readonly value: number;
		readonly chosen: boolean;
	}[];
	/** The value of all areas together; null where it does not share their scale. */
	readonly whole: number | null;
	/** Whether the scale reaches zero; a bar then leads from there to the chosen mark. */
	readonly fromZero: boolean;
}

export interface BulletScene extends Drawing {
	readonly title: string | null;
}

const WIDTH = 240;
const HEIGHT = 28;
const MIDDLE = HEIGHT / 2;
/** From the edge to the least and the greatest value, so that the chosen mark stays whole. */
const INSET = 9;
const DOT = 6.5;
const TICK = 6;
const BAR = 8;

/** One area as a strong dot among the others' ticks, the whole as a dashed line; null without a value. */
export function bulletScene({ title, values, whole, fromZero }: BulletInput): BulletScene | null {
	if (values.length === 0) {
		return null;
	}
	const all = [...values.map(({ value }) => value), ...(whole === null ? [] : [whole])];
	const x = plainScale(fromZero ? [0, ...all] : all, INSET, WIDTH - INSET);
	const at = (value: number) => tenth(x(value));
	const chosen = values.filter((one) => one.chosen).map(({ value }) => at(value));
	const others = values.filter((one) => !one.chosen).map(({ value }) => at(value));
	const zero = fromZero ? at(0) : null;
	return {
		title,
		width: WIDTH,
		height: HEIGHT,
		shapes: [
			{ class: 'grid', d: `M0 ${MIDDLE}H${WIDTH}`, stroke: RULE, width: 2 },
			...(zero === null ? [] : barFromZero(zero, chosen)),
			...upright(others, { class: 'mark-context', color: GREY, width: 2 }, TICK),
			...upright(whole === null ? [] : [at(whole)], WHOLE, MIDDLE),
			...chosen.map((place) => ({
				class: 'mark-main ringed',
				d: circlePath([place, MIDDLE], DOT),
				color: BLUE,
				fill: 'currentColor',
				stroke: PAPER,
				width: 2
			}))
		],
		texts: []
	};
}

const WHOLE = { class: 'mark-plan', color: INK, width: 2, dash: '4 3' } as const;

/** The bars of the chosen areas, and the line of zero that they start at. */
function barFromZero(zero: number, chosen: readonly number[]): Shape[] {
	const bars = chosen.map((place) => {
		const left = Math.min(zero, place);
		return `M${left} ${MIDDLE - BAR / 2}h${tenth(Math.abs(place - zero))}v${BAR}H${left}Z`;
	});
	const shapes: Shape[] = [
		{ class: 'mark-quiet', d: bars.join(''), color: QUIET_BLUE, fill: 'currentColor' },
		{ class: 'axis-zero', d: `M${zero} 4V${HEIGHT - 4}`, stroke: INK }
	];
	return shapes.filter(({ d }) => d !== '');
}

function upright(
	places: readonly number[],
	look: Pick<Shape, 'class' | 'color' | 'width' | 'dash'>,
	half: number
): Shape[] {
	const d = places.map((place) => `M${place} ${MIDDLE - half}v${2 * half}`).join('');
	return d === '' ? [] : [{ ...look, d, stroke: 'currentColor' }];
}
