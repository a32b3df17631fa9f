import type { Figures } from './figures.ts';
import { shown } from './numbers.ts';
import { unitIn } from './vocabulary.ts';
import { words, type Words } from './words.ts';

interface Told {
	readonly figures: Figures;
	readonly name: Words;
	readonly year: number;
	/** In the indicator's unit; null when none was published in time. */
	readonly value: number | null;
	/** As in the observations; blank for an exact value. */
	readonly qualifier: string;
	/** Null when the values of the two years cannot be compared. */
	readonly before: number | null;
}

const QUALIFIED: ReadonlyMap<string, (amount: Words) => Words> = new Map([
	['about', ({ ja, en, easy }) => words(`約${ja}`, `about ${en}`, `だいたい ${easy}`)],
	['>=', ({ ja, en, easy }) => words(`${ja}以上`, `at least ${en}`, `少《すく》なくとも ${easy}`)]
]);

/** What was done, and the figure of the year beside that of the year before. */
export function resultText(done: Words, told: Told): Words {
	const figure = told.value === null ? unpublished(told) : published(told, told.value);
	return words(`${done.ja}${figure.ja}`, `${done.en} ${figure.en}`, `${done.easy}${figure.easy}`);
}

export const UNDER_WAY = words(
	'年度の途中のため、結果はまだまとまっていない。',
	'The year is under way; there is no result yet.',
	'まだ 年度《ねんど》の 途中《とちゅう》です。結果《けっか》は まだ ありません。'
);

export const NEXT_UNDER_WAY = words(
	'年度の終わりに結果をまとめ、次の年度の目標を決める',
	'Sum up at the end of the year and set the next goals',
	'年度《ねんど》の おわりに 結果《けっか》を まとめます。つぎの 目標《もくひょう》を きめます'
);

const NEXT = {
	keptOn: words(
		'うまくいった取り組みを続け、次の年度も目標とする',
		'Carry on what worked and keep the goal next year',
		'うまく いった ことを 続《つづ》けます。つぎの 年度《ねんど》も 目標《もくひょう》に します'
	),
	reviewed: words(
		'進め方を見直し、次の年度も目標とする',
		'Change the way of working and keep the goal next year',
		'やり方《かた》を かえて、つぎの 年度《ねんど》も 目標《もくひょう》に します'
	),
	done: words(
		'目標としては終え、ふだんの仕事として続ける',
		'End it as a goal and go on with it as everyday work',
		'目標《もくひょう》は おわります。ふだんの 仕事《しごと》として 続《つづ》けます'
	),
	handedOn: words(
		'目標としては終え、市全体の取り組みに引き継ぐ',
		'End it as a goal and hand it on to the work of the whole city',
		'目標《もくひょう》は おわります。市《し》の 全体《ぜんたい》の 仕事《しごと》に します'
	)
} as const;

/** The next direction of a goal that was reached or not, and that goes on or not. */
export function nextText({ isReached, goesOn }: { isReached: boolean; goesOn: boolean }): Words {
	return goesOn ? (isReached ? NEXT.keptOn : NEXT.reviewed) : isReached ? NEXT.done : NEXT.handedOn;
}

function published({ figures, name, year, qualifier, before }: Told, value: number): Words {
	const exact = amountOf(value, figures);
	const amount = QUALIFIED.get(qualifier)?.(exact) ?? exact;
	const when = yearWords(year, figures);
	const isTotal = figures.flags.includes('total');
	const subject = words(
		`${when.ja}の${name.ja}${isTotal ? '（累計）' : ''}は${amount.ja}`,
		`${name.en}${isTotal ? ' (total so far)' : ''} in ${when.en}: ${amount.en}`,
		`${when.easy}の ${name.easy}${isTotal ? '（合計《ごうけい》）' : ''}は ${amount.easy}`
	);
	if (before === null) {
		return words(`${subject.ja}だった。`, `${subject.en}.`, `${subject.easy}でした。`);
	}
	const earlier = amountOf(before, figures);
	const { ja, en, easy } = moveOf(value, before);
	const last = figures.cycle === 'fy' ? '前の年度' : '前の年';
	const easyLast =
		figures.cycle === 'fy' ? '前《まえ》の 年度《ねんど》' : '前《まえ》の 年《とし》';
	return words(
		`${subject.ja}で、${last}の${earlier.ja}${ja}。`,
		`${subject.en}, ${en} ${earlier.en} the year before.`,
		`${subject.easy}です。${easyLast}の ${earlier.easy}${easy}。`
	);
}

function moveOf(value: number, before: number): Words {
	if (value === before) {
		return words('と変わらなかった', 'the same as', 'と 同《おな》じです');
	}
	return value > before
		? words('からふえた', 'up from', 'から ふえました')
		: words('からへった', 'down from', 'から へりました');
}

function unpublished({ figures, name, year }: Told): Words {
	const when = yearWords(year, figures);
	return words(
		`${when.ja}の${name.ja}は、まとめたときにはまだ公表されていなかった。`,
		`${name.en} in ${when.en} was not published in time.`,
		`${when.easy}の ${name.easy}は、まだ 公表《こうひょう》されて いませんでした。`
	);
}

function yearWords(year: number, { cycle }: Figures): Words {
	const era = year === 2019 ? '令和元' : year < 2019 ? `平成${year - 1988}` : `令和${year - 2018}`;
	return cycle === 'fy'
		? words(`${era}年度`, `FY${year}`, `${year}年度《ねんど》`)
		: words(`${era}年`, String(year), `${year}年《ねん》`);
}

function amountOf(value: number, { unit, decimals }: Figures): Words {
	const { name, factor } = unitIn(unit);
	const number = factor === 1 ? shown(value, decimals) : shown(value * factor, 0);
	const isPercent = name.en === '%';
	return words(
		`${number}${name.ja}`,
		`${number}${isPercent ? '' : ' '}${name.en}`,
		`${number}${name.easy}`
	);
}
