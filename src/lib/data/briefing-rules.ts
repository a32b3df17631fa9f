import type { SlideKind } from '$lib/domain/briefing.ts';
import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import type { BriefingDocument, SlidePart } from './briefing-schema.ts';
import { goalSheetFile } from './goal-sheet-schema.ts';
import type { Message, Place, Problems } from './problem.ts';

/** What a slide of each kind may be asked for, beside its headline and notes. */
const ITEMS = {
	cover: [],
	standing: [],
	goal: ['goal', 'chart'],
	changes: ['rows'],
	areas: ['chart'],
	behind: ['chart'],
	next: [],
	sources: []
} as const satisfies Record<SlideKind, readonly Item[]>;

const ALL_ITEMS = ['goal', 'chart', 'rows'] as const;
type Item = (typeof ALL_ITEMS)[number];

/** Reports slides that stand twice, that are asked for what they cannot show, and goals that are not on the sheet. */
export function reportSlides(
	{ parts, at }: BriefingDocument,
	sheet: GoalSheet | null,
	problems: Problems
): void {
	const firsts = new Map<string, number>();
	parts.slides.forEach((slide, index) => {
		const path = `slides[${index}]`;
		const name = nameOf(slide);
		const first = name === null ? undefined : firsts.get(name);
		if (first !== undefined) {
			problems.add(at(path), twice(first));
		} else if (name !== null) {
			firsts.set(name, index);
		}
		reportItems(slide, (item) => at(`${path}.${item}`), problems);
		reportGoal(slide, at(`${path}.goal`), sheet, problems);
	});
}

/** Reports a briefing of a goal sheet that the dataset does not have. */
export function reportSheet(
	{ parts, at }: BriefingDocument,
	files: ReadonlyMap<string, Uint8Array>,
	problems: Problems
): void {
	const { fiscalYear, organization } = parts;
	const file =
		fiscalYear === null || organization === null ? null : goalSheetFile(fiscalYear, organization);
	if (file !== null && !files.has(file)) {
		problems.add(at('organization'), {
			ja: `この説明資料のもとになる組織目標 ${file} がありません。ファイルを加えるか、説明資料のファイルを消してください。`,
			en: `there is no goal sheet ${file} for this briefing; add it, or remove the file of the briefing.`
		});
	}
}

/** What tells slides apart; null while that cannot be told. */
function nameOf({ slide, goal }: SlidePart): string | null {
	if (slide !== 'goal') {
		return slide;
	}
	return goal === null || goal === undefined ? null : `goal ${goal}`;
}

function reportItems(slide: SlidePart, at: (item: Item) => Place, problems: Problems): void {
	if (slide.slide === null) {
		return;
	}
	const allowed: readonly Item[] = ITEMS[slide.slide];
	const asked = {
		goal: slide.goal !== null,
		chart: slide.chart !== null,
		rows: slide.rows.length > 0
	} as const satisfies Record<Item, boolean>;
	for (const item of ALL_ITEMS.filter((one) => asked[one] && !allowed.includes(one))) {
		problems.add(at(item), outOfPlace(item, slide.slide));
	}
}

function reportGoal(
	{ slide, goal }: SlidePart,
	place: Place,
	sheet: GoalSheet | null,
	problems: Problems
): void {
	if (slide !== 'goal' || goal === undefined) {
		return;
	}
	const numbers = sheet?.goals.map(({ number }) => number) ?? [];
	if (goal === null) {
		problems.add(place, noGoal(numbers));
	} else if (sheet !== null && !numbers.includes(goal)) {
		problems.add(place, notOnSheet(goal, sheet, numbers));
	}
}

function twice(first: number): Message {
	return {
		ja: `同じスライドが slides[${first}] にもあります。どちらかを消してください。`,
		en: `slides[${first}] is the same slide; remove one of them.`
	};
}

function outOfPlace(item: Item, kind: SlideKind): Message {
	const kinds = Object.entries(ITEMS)
		.filter(([, items]) => items.some((one) => one === item))
		.map(([name]) => name);
	return {
		ja: `${item} は「${kind}」のスライドには使えません（使えるのは ${kinds.join('、')}）。消してください。`,
		en: `${item} has no use on a slide "${kind}" (only on ${kinds.join(', ')}); remove it.`
	};
}

function noGoal(numbers: readonly number[]): Message {
	const [ja, en] = [numbers.join('、'), numbers.join(', ')];
	return {
		ja: `どの重点目標のスライドかがありません。"goal" に番号${ja === '' ? '' : `（${ja} のどれか）`}を書き加えてください。`,
		en: `which goal this slide is about is missing; add its number as "goal"${en === '' ? '' : ` (one of ${en})`}.`
	};
}

function notOnSheet(goal: number, sheet: GoalSheet, numbers: readonly number[]): Message {
	const file = goalSheetFile(sheet.fiscalYear, sheet.organization);
	return {
		ja: `番号 ${goal} の目標は ${file} にありません。${numbers.join('、')} のどれかを書いてください。`,
		en: `${file} has no goal of number ${goal}; write one of ${numbers.join(', ')}.`
	};
}
