import type { ChartWish, Pair, StatedCount, StatedFigure } from '$lib/domain/briefing.ts';
import type { Evaluation, GoalSheet } from '$lib/domain/goal-sheet.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { comparePeriods, type Period } from '$lib/domain/period.ts';
import type { Target } from '$lib/domain/target.ts';
import type { Reading as Stated } from '$lib/domain/value.ts';
import type { ChartPart, SlidePart } from './briefing-schema.ts';
import { readPeriod } from './period-text.ts';
import type { Message, Place } from './problem.ts';
import { quoted } from './quote.ts';
import type { Reading } from './reading.ts';
import { resolvePair } from './recorded.ts';
import { statedText, type StatedLine } from './stated-line.ts';

/** The figures that a briefing is held against. */
export interface BriefingGround {
	readonly reading: Reading;
	readonly observations: readonly Observation[];
	readonly targets: readonly Target[];
	/** Null where the sheet is not there or broken, which is told elsewhere. */
	readonly sheet: GoalSheet | null;
}

type At = (path: string) => Place;

/** The chart that a slide is asked for, its periods read; null when something in it is wrong. */
export function readChart(chart: ChartPart, at: At, ground: BriefingGround): ChartWish | null {
	const { reading, targets } = ground;
	const { indicator, area, as: form } = chart;
	resolvePair(chart, at, reading);
	const [from, to] = (['from', 'to'] as const).map((name) => {
		const text = chart[name];
		return text === null ? null : periodOf({ ...chart, period: text }, at(name), ground);
	});
	if (from && to && comparePeriods(from, to) > 0) {
		reading.problems.add(at('from'), fromAfterTo(from, to));
	}
	const isPlanned = targets.some((one) => one.indicator === indicator && one.area === area);
	if (form === 'target' && reading.indicators.find(indicator) !== null && !isPlanned) {
		reading.problems.add(at('as'), notPlanned(indicator, area));
	}
	return from === undefined || to === undefined ? null : { indicator, area, form, from, to };
}

/**
 * The figures that a sentence rests on, each as it was when the sentence was written. A figure that is another now
 * goes to `problems`: the sentence may no longer be true. A draft is no such change, for it is not published.
 */
export function readStated(
	line: StatedLine,
	place: Place,
	ground: BriefingGround
): StatedFigure | null {
	return line.count === null
		? statedObservation(line, place, ground)
		: statedCount(line, place, ground);
}

/** Reports an own headline beside a chart whose indicator it does not rest on: it could become wrong unnoticed. */
export function reportUnstated(
	{ chart, headline }: SlidePart,
	place: Place,
	{ reading, observations }: BriefingGround
): void {
	const lines = headline?.basedOn ?? [];
	const indicator = chart && reading.indicators.find(chart.indicator);
	// A line that could not be read may be the one that is missed.
	if (!chart || !indicator || lines.length === 0 || lines.includes(null)) {
		return;
	}
	if (lines.some((line) => line?.count === null && line.indicator === indicator.id)) {
		return;
	}
	const last = recordedOf(chart, observations).at(-1);
	const wanted =
		last && `${last.indicator} ${last.area} ${last.period} ${statedText(last.reading)}`;
	reading.problems.add(place, unstated(indicator.id, wanted));
}

function statedObservation(
	line: Extract<StatedLine, { count: null }>,
	place: Place,
	ground: BriefingGround
): StatedFigure | null {
	const { indicator, area, stated } = line;
	resolvePair(line, () => place, ground.reading);
	const period = periodOf(line, place, ground);
	const found = recordedOf(line, ground.observations).find((one) => one.period === period);
	if (!period || found === undefined) {
		return null;
	}
	if (found.status !== 'draft' && statedText(found.reading) !== statedText(stated)) {
		const figure = `${indicator} ${area} ${line.period}`;
		ground.reading.problems.add(place, drifted(figure, stated, found.reading));
	}
	return { indicator, area, period, stated };
}

function statedCount(
	{ count, stated }: StatedCount,
	place: Place,
	{ sheet, reading }: BriefingGround
): StatedFigure {
	const now = sheet && countIn(sheet.evaluation, count);
	if (now !== null && statedText(now) !== statedText(stated)) {
		reading.problems.add(place, drifted(count, stated, now));
	}
	return { count, stated };
}

function countIn(evaluation: Evaluation | null, count: StatedCount['count']): Stated {
	return evaluation === null
		? { kind: 'missing', reason: 'notYet' }
		: { kind: 'amount', value: evaluation[count], qualifier: '=' };
}

/** The period that is written; undefined when it cannot be read or nothing is recorded of it. */
function periodOf(
	{ period: text, ...pair }: Pair & { readonly period: string },
	place: Place,
	{ reading, observations }: BriefingGround
): Period | undefined {
	const indicator = reading.indicators.find(pair.indicator);
	if (indicator === null) {
		return undefined;
	}
	const read = readPeriod(text, indicator.periodType);
	if ('message' in read) {
		reading.problems.add(place, read.message);
		return undefined;
	}
	const recorded = recordedOf(pair, observations);
	if (recorded.some(({ period }) => period === read.period)) {
		return read.period;
	}
	// Where nothing at all is recorded, that was told already.
	if (recorded.length > 0) {
		reading.problems.add(place, notRecorded(pair, text, recorded));
	}
	return undefined;
}

/** What is recorded of an indicator in an area, from the earliest. */
function recordedOf({ indicator, area }: Pair, observations: readonly Observation[]) {
	return observations
		.filter((one) => one.indicator === indicator && one.area === area)
		.sort((a, b) => comparePeriods(a.period, b.period));
}

function notRecorded(
	{ indicator, area }: Pair,
	text: string,
	recorded: readonly Observation[]
): Message {
	const [shown, place] = [quoted(text), quoted(area)];
	const [first, last] = [recorded[0]?.period, recorded.at(-1)?.period];
	return {
		ja: `observations/${indicator}.csv に${place.ja}の${shown.ja}の行がありません。値があるのは ${first} から ${last} までです。値のある時期を書いてください。`,
		en: `observations/${indicator}.csv has no row of ${place.en} for ${shown.en}; it has readings from ${first} to ${last}, so name a period that has one.`
	};
}

function fromAfterTo(from: Period, to: Period): Message {
	return {
		ja: `from の ${from} が to の ${to} より後です。入れかえるか、どちらかを直してください。`,
		en: `from (${from}) is after to (${to}); swap them or correct one.`
	};
}

function notPlanned(indicator: string, area: string): Message {
	const [shown, place] = [quoted(indicator), quoted(area)];
	return {
		ja: `targets.csv に${shown.ja}の${place.ja}の行がないので、目標と比べられません。trend か bars にするか、目標値を加えてください。`,
		en: `targets.csv has no row of ${shown.en} for ${place.en}, so there is no target to compare with; write trend or bars, or add the target.`
	};
}

function drifted(figure: string, stated: Stated, now: Stated): Message {
	const [was, is] = [quoted(statedText(stated)), quoted(statedText(now))];
	const line = quoted(`${figure} ${statedText(now)}`);
	return {
		ja: `${figure} は、この文を書いたときは${was.ja}でしたが、いまは${is.ja}です。文が今も正しいかを確かめ、必要なら書き直してから、ここを${line.ja}にしてください。`,
		en: `${figure} was ${was.en} when this sentence was written and is ${is.en} now; check whether the sentence is still true, rewrite it if not, then write ${line.en} here.`
	};
}

function unstated(indicator: string, wanted: string | undefined): Message {
	const [shown, line] = [quoted(indicator), quoted(wanted ?? `${indicator} …`)];
	return {
		ja: `スライドのグラフは${shown.ja}を示しますが、文がもとにした値（basedOn）にありません。値が変わっても文の誤りに気づけません。${line.ja}のように加えてください。`,
		en: `the chart of the slide shows ${shown.en} but basedOn names no figure of it, so the sentence could become wrong unnoticed; add a line such as ${line.en}.`
	};
}
