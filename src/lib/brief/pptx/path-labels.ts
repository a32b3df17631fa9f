import { bracketedText } from '$lib/wording/bracketed.ts';
import { INK } from './colors.ts';
import { inches } from './fitted.ts';
import { isContext } from './line-looks.ts';
import type { ChartFrame } from './native-bars.ts';
import type { NativeLabel } from './native-chart.ts';
import type { LinesChart } from './native-lines.ts';
import { pathAt } from './plan-path.ts';
import type { TimeGrid } from './time-grid.ts';

const POINTS = 16;

type Path = NonNullable<LinesChart['guideline']>;

/** Targets on the way of the plan's path with their years, and what its distance from the latest value is called. */
export function besidePath(
	path: Path,
	{ lines }: Pick<LinesChart, 'lines'>,
	{ frame, grid }: { frame: ChartFrame; grid: TimeGrid }
): NativeLabel[] {
	const own = lines.filter(({ role }) => !isContext(role)).flatMap(({ runs }) => runs.flat());
	const last = own.at(-1);
	const gap =
		path.gap && last
			? [{ position: last.position, label: path.gap.label as string | undefined }]
			: [];
	return [...path.points.slice(0, -1), ...gap].flatMap(({ position, label }) => {
		const at = pathAt(path.points, position);
		if (label === undefined || at === null) {
			return [];
		}
		const text = bracketedText(label);
		const before = own.filter((point) => point.position <= position).at(-1);
		const isUnder = before !== undefined && before.value > at;
		const half = inches(text, POINTS) / 2 / frame.width;
		// The side to which the path does not go.
		const isRight = isUnder === rises(path);
		return [
			{
				index: grid.at(position),
				text,
				format: 'General',
				place: isUnder ? 'b' : 't',
				shift: { x: isRight ? half : -half, y: 0 },
				points: POINTS,
				isBold: false,
				color: INK
			}
		];
	});
}

function rises({ points }: Path): boolean {
	return (points.at(-1)?.value ?? 0) >= (points[0]?.value ?? 0);
}
