/** A column of numbers as pairs: a number, and how many times it stands one after the other. */
export type Runs = readonly number[];

/** Packs a column whose numbers stay the same for long. */
export function runsOf(column: readonly number[]): Runs {
	return pairs(column, 0);
}

/** The column of runs, each number read once for all its times. */
export function fromRuns<Value>(runs: Runs, read: (number: number) => Value): Value[] {
	const column: Value[] = [];
	for (const [number, times] of inPairs(runs)) {
		const value = read(number);
		for (let index = 0; index < times; index += 1) {
			column.push(value);
		}
	}
	return column;
}

/** Packs a column that mostly counts up by one: pairs of where it begins and for how many numbers it goes on. */
export function stepsOf(column: readonly number[]): Runs {
	return pairs(column, 1);
}

/** The column of steps. */
export function fromSteps<Value>(steps: Runs, read: (number: number) => Value): Value[] {
	const column: Value[] = [];
	for (const [first, times] of inPairs(steps)) {
		for (let index = 0; index < times; index += 1) {
			column.push(read(first + index));
		}
	}
	return column;
}

function pairs(column: readonly number[], step: number): Runs {
	const packed: number[] = [];
	let begun = 0;
	column.forEach((number, index) => {
		const next = column[index + 1];
		if (next !== number + step) {
			packed.push(number - step * (index - begun), index - begun + 1);
			begun = index + 1;
		}
	});
	return packed;
}

function inPairs(runs: Runs): (readonly [number, number])[] {
	return runs.flatMap((number, index) => {
		const times = runs[index + 1];
		return index % 2 === 0 && times !== undefined ? [[number, times] as const] : [];
	});
}
