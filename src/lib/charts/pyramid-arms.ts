import type { PyramidBar, PyramidGroup, PyramidInput } from './pyramid-scene.ts';

/** `half` is one of the two halves of a bar for both sexes. */
export type Side = 'left' | 'right' | 'total' | 'half';

/** What is drawn of a group at one side of the axis. */
export interface Arm {
	readonly side: Side;
	readonly share: number;
	readonly beside: number | null;
	/** Written at its end; empty for the left half of a bar for both sexes. */
	readonly text: string;
}

/** The arms of both sides, group by group; nothing at the left where the sexes are told apart nowhere. */
export interface Arms {
	readonly left: readonly (Arm | null)[] | null;
	readonly right: readonly (Arm | null)[];
}

/** What is drawn at either side of the axis. */
export function armsOf({ groups, sides }: PyramidInput): Arms {
	if (groups.every(hasNoSexes)) {
		return { left: null, right: groups.map(({ total }) => armOf(total, 'total')) };
	}
	const both = sides ? `${sides.left}+${sides.right} ` : '';
	return {
		left: groups.map((group) =>
			hasNoSexes(group) ? halfOf(group.total, '') : armOf(group.left, 'left')
		),
		right: groups.map((group) =>
			hasNoSexes(group) ? halfOf(group.total, both) : armOf(group.right, 'right')
		)
	};
}

/** How far an arm reaches, its outline with it. */
export function reachOf({ share, beside }: Arm): number {
	return Math.max(share, beside ?? 0);
}

/** Runs of neighbouring groups whose share of the whole is known. */
export function outlineRuns(
	arms: readonly (Arm | null)[]
): (readonly { beside: number; index: number }[])[] {
	const runs: { beside: number; index: number }[][] = [];
	for (const [index, arm] of arms.entries()) {
		const beside = arm?.beside ?? null;
		if (beside === null) {
			continue;
		}
		const last = runs.at(-1);
		if (last?.at(-1)?.index === index - 1) {
			last.push({ beside, index });
		} else {
			runs.push([{ beside, index }]);
		}
	}
	return runs;
}

function hasNoSexes({ left, right }: PyramidGroup): boolean {
	return left === null && right === null;
}

function armOf(bar: PyramidBar | null, side: Side): Arm | null {
	return bar && { side, share: bar.share, beside: bar.beside, text: bar.text };
}

/** Both sexes together lie half at either side; the right half is told by what stands before its text. */
function halfOf(bar: PyramidBar | null, before: string): Arm | null {
	return (
		bar && {
			side: 'half',
			share: bar.share / 2,
			beside: bar.beside === null ? null : bar.beside / 2,
			text: before && before + bar.text
		}
	);
}
