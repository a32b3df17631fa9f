import { expect, test } from 'vitest';
import { exampleGround, VISITORS } from '$lib/explore/areas-example.ts';
import { exampleGoal, exampleSheet } from '../facts-example.ts';
import { factsOn, plannedSlide } from './asked-example.ts';
import { nextSlide } from './next.ts';

const GROUND = exampleGround([[VISITORS, {}]]);
const ASKED = plannedSlide('next');

const said = (ja: string, summary = false) => ({ text: { ja }, summary });

const TWO = exampleSheet({
	goals: [
		exampleGoal(),
		exampleGoal({ number: 2, title: said('子を育てる'), next: said('居場所をふやす', true) })
	]
});

function slides(after: ReturnType<typeof exampleSheet> | null, sheet = TWO) {
	const sheets = after === null ? [sheet] : [sheet, after];
	return nextSlide(factsOn(GROUND, { sheet, sheets }), ASKED, 'ja');
}

test('nextSlide() without a sheet of the year after says only that the directions are given', () => {
	const [slide] = slides(null);
	expect(slide?.headline.text).toBe('北区は、重点目標2つのすべてに、今後の方向性を示しています。');
});

test('nextSlide() gives each goal a point, a summary marked as one', () => {
	const [slide] = slides(null);
	expect(slide?.points.map(({ label, text }) => [label, text])).toEqual([
		['1 まちに人を呼ぶ', '催しを続ける'],
		['2 子を育てる', '居場所をふやす（要約）']
	]);
});

test('nextSlide() counts the goals that the sheet of the year after carries on', () => {
	const after = exampleSheet({ fiscalYear: 2024, goals: [exampleGoal({ carriedFrom: 2 })] });
	const [slide] = slides(after);
	expect(slide?.headline.text).toBe(
		'令和6年度の組織目標は、令和5年度の重点目標2つのうち1つを引き継いでいます。'
	);
	expect(slide?.headline.emphasis).toBe('重点目標2つのうち1つ');
});

test('nextSlide() says of each goal what became of it', () => {
	const after = exampleSheet({ fiscalYear: 2024, goals: [exampleGoal({ carriedFrom: 2 })] });
	const [slide] = slides(after);
	expect(slide?.points.map(({ text }) => text)).toEqual([
		'催しを続ける　→ 令和6年度の組織目標にはない',
		'居場所をふやす（要約）　→ 令和6年度の重点目標1に引き継ぐ'
	]);
});

test('nextSlide() names the goals that are new', () => {
	const after = exampleSheet({
		fiscalYear: 2024,
		goals: [exampleGoal({ carriedFrom: 1 }), exampleGoal({ number: 2, title: said('港を開く') })]
	});
	const [slide] = slides(after);
	expect(slide?.remark).toBe('令和6年度に新しく加わる重点目標は、2「港を開く」です。');
});

test('nextSlide() says so where no goal is carried on', () => {
	const after = exampleSheet({ fiscalYear: 2024, goals: [exampleGoal()] });
	const [slide] = slides(after);
	expect(slide?.headline.text).toBe(
		'令和6年度の組織目標は、令和5年度の重点目標2つのどれも引き継いでいません。'
	);
});

test('nextSlide() takes a sheet of a later year for no sheet of the year after', () => {
	const after = exampleSheet({ fiscalYear: 2025, goals: [exampleGoal({ carriedFrom: 1 })] });
	const [slide] = slides(after);
	expect(slide?.remark).toBeNull();
});

test('nextSlide() has room for four goals and goes on for a fifth', () => {
	const goals = [1, 2, 3, 4, 5].map((number) => exampleGoal({ number }));
	const made = slides(null, exampleSheet({ goals }));
	expect(made.map(({ id, points }) => [id, points.length])).toEqual([
		['next', 4],
		['next-2', 1]
	]);
});

test('nextSlide() keeps the whole of a long text in the notes', () => {
	const long = `${'あ'.repeat(60)}、${'い'.repeat(30)}`;
	const [slide] = slides(null, exampleSheet({ goals: [exampleGoal({ next: said(long) })] }));
	expect(slide?.points[0]?.text).toBe(`${'あ'.repeat(60)}…`);
	expect(slide?.notes).toEqual([`重点目標1「まちに人を呼ぶ」の今後の方向性：${long}`]);
});

test('nextSlide() reads the goals aloud in sentences that stand by themselves', () => {
	const [slide] = slides(null, exampleSheet());
	expect(slide?.script).toEqual([
		'北区は、重点目標に今後の方向性を示しています。',
		'重点目標1「まちに人を呼ぶ」の今後の方向性は、「催しを続ける」です。'
	]);
});

test('nextSlide() speaks English and easy Japanese too', () => {
	const facts = factsOn(GROUND, { sheet: TWO, sheets: [TWO] });
	const [english] = nextSlide(facts, ASKED, 'en');
	const [easy] = nextSlide(facts, ASKED, 'easy');
	expect(english?.headline.text).toBe('North Ward says what comes next for all 2 of its goals.');
	expect(easy?.headline.text).toBe(
		'｜北区《きたく》は、｜大事《だいじ》な ｜目標《もくひょう》 2つの すべてに、これから どう するかを ｜書《か》いて います。'
	);
});

test('nextSlide() of a sheet without goals says nothing', () => {
	expect(slides(null, exampleSheet({ goals: [] }))).toEqual([]);
});
