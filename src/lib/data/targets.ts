import { z } from 'zod';
import type { Indicator } from '$lib/domain/indicator.ts';
import { comparePeriods } from '$lib/domain/period.ts';
import { TARGET_KINDS, type Target } from '$lib/domain/target.ts';
import { oneOf, optional, plainNumber, text } from './cell.ts';
import { readPeriod } from './period-text.ts';
import type { Message } from './problem.ts';
import { placeIn, tableOf, type Reading } from './reading.ts';
import { reportRepeats } from './repeats.ts';
import { tableShape } from './table-shape.ts';
import type { Row } from './table.ts';
import { targetMessages } from './target-rules.ts';
import { valueMessages } from './value-check.ts';

const FILE = 'targets.csv';

const SCHEMA = z.object({
	indicator: text,
	area: text,
	period: text,
	kind: oneOf(TARGET_KINDS),
	value: plainNumber,
	upper: optional(plainNumber),
	source: text
});

const SHAPE = tableShape(SCHEMA, { languages: [], leftOut: ['upper'], mayBeEmpty: true });

type Cells = z.output<typeof SCHEMA>;

interface PlacedTarget {
	readonly target: Target;
	readonly line: number;
}

/** 基準値・中間目標・目標値 of `targets.csv`. */
export function readTargets(reading: Reading): Target[] {
	const { problems } = reading;
	const placed = (tableOf(reading, FILE, SHAPE)?.rows ?? []).flatMap(
		(row) => readRow(row, reading) ?? []
	);
	reportRepeats(
		placed.map(({ target, line }) => ({
			place: placeIn(FILE, { line }, 'value'),
			key: [target.indicator, target.area, target.period, target.kind].join('・'),
			says: String(target.value)
		})),
		problems
	);
	for (const path of pathsOf(placed)) {
		for (const { line, field, message } of pathProblems(path)) {
			problems.add(placeIn(FILE, { line }, field), message);
		}
	}
	return placed.map(({ target }) => target);
}

function readRow(row: Row<Cells>, reading: Reading): PlacedTarget | null {
	const { indicators, areas, sources, problems } = reading;
	const raw = (column: string) => row.raw.get(column) ?? '';
	const indicator = indicators.resolve(raw('indicator'), placeIn(FILE, row, 'indicator'), problems);
	areas.resolve(raw('area'), placeIn(FILE, row, 'area'), problems);
	sources.resolve(raw('source'), placeIn(FILE, row, 'source'), problems);
	return indicator === null ? null : targetOf(row, indicator, reading);
}

function targetOf(
	{ line, raw, cells }: Row<Cells>,
	indicator: Indicator,
	reading: Reading
): PlacedTarget | null {
	const { problems } = reading;
	const read = readPeriod(raw.get('period') ?? '', indicator.periodType);
	if ('message' in read && raw.get('period')) {
		problems.add(placeIn(FILE, { line }, 'period'), read.message);
	}
	if (cells === null || 'message' in read) {
		return null;
	}
	for (const column of ['value', 'upper'] as const) {
		const [text, number] = [raw.get(column) ?? '', cells[column]];
		for (const message of number === null ? [] : valueMessages(text, number, indicator, reading)) {
			problems.add(placeIn(FILE, { line }, column), message);
		}
	}
	const target = { ...cells, period: read.period };
	for (const { field, message } of targetMessages(target, indicator)) {
		problems.add(placeIn(FILE, { line }, field), message);
	}
	return { target, line };
}

/** The targets by plan path: one indicator in one area. */
function pathsOf(placed: readonly PlacedTarget[]): PlacedTarget[][] {
	const paths = new Map<string, PlacedTarget[]>();
	for (const one of placed) {
		const key = `${one.target.indicator} ${one.target.area}`;
		const path = paths.get(key);
		if (path) {
			path.push(one);
		} else {
			paths.set(key, [one]);
		}
	}
	return [...paths.values()];
}

function pathProblems(path: readonly PlacedTarget[]) {
	const baseline = path.find(({ target }) => target.kind === 'baseline');
	const final = path.find(({ target }) => target.kind === 'final');
	return path.flatMap(({ target, line }) => {
		const { kind, period } = target;
		const first = kind === 'baseline' ? baseline : final;
		if (kind !== 'interim' && first && first.target.period !== period) {
			return [{ line, field: 'kind', message: second(kind, first.line) }];
		}
		if (kind !== 'baseline' && baseline && comparePeriods(period, baseline.target.period) <= 0) {
			return [{ line, field: 'period', message: tooEarly(period, baseline) }];
		}
		if (kind === 'interim' && final && comparePeriods(period, final.target.period) >= 0) {
			return [{ line, field: 'period', message: tooLate(period, final) }];
		}
		return [];
	});
}

function second(kind: string, line: number): Message {
	return {
		ja: `この指標と区域の ${kind} は ${line} 行目にもあります。1 つにしてください。`,
		en: `line ${line} already gives the ${kind} of this indicator and area; keep one.`
	};
}

function tooEarly(period: string, { target, line }: PlacedTarget): Message {
	return {
		ja: `目標の時期 ${period} が基準値の時期 ${target.period}（${line} 行目）より後ではありません。後の時期を書いてください。`,
		en: `the target's period ${period} is not later than that of its baseline, ${target.period} (line ${line}); write a later one.`
	};
}

function tooLate(period: string, { target, line }: PlacedTarget): Message {
	return {
		ja: `中間目標の時期 ${period} が目標値の時期 ${target.period}（${line} 行目）より前ではありません。前の時期を書いてください。`,
		en: `the interim target's period ${period} is not earlier than the final one, ${target.period} (line ${line}); write an earlier one.`
	};
}
