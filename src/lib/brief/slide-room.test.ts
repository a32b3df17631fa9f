import { expect, test } from 'vitest';
import { EXAMPLE_LINES, exampleSlide } from './example.ts';
import { chartRoom, headlineSize } from './slide-room.ts';

// 1752 units hold 24 full-width letters of 72 and 31 of 56.
const ONE_LINE = 'あ'.repeat(24);

test('headlineSize keeps a headline of two lines at its full size', () => {
	expect(headlineSize(withHeadline(ONE_LINE + ONE_LINE), 'ja')).toBe('full');
});

test('headlineSize makes a headline smaller that would take three lines', () => {
	expect(headlineSize(withHeadline(`${ONE_LINE}${ONE_LINE}あ`), 'ja')).toBe('long');
});

test('headlineSize makes a headline of more than two smaller lines smaller still', () => {
	expect(headlineSize(withHeadline('あ'.repeat(63)), 'ja')).toBe('longest');
});

test('headlineSize leaves room for readings over the second line', () => {
	expect(headlineSize(withHeadline(ONE_LINE + ONE_LINE), 'easy')).toBe('long');
});

test('headlineSize gives way to a table of five rows', () => {
	expect(headlineSize({ ...withHeadline('短い'), table: tableOf(5) }, 'ja')).toBe('longest');
	expect(headlineSize({ ...withHeadline('短い'), table: tableOf(4) }, 'ja')).toBe('long');
});

test('chartRoom gives a chart no more than its place where little stands beside it', () => {
	expect(chartRoom(exampleSlide({ chart: EXAMPLE_LINES }), 'ja')).toEqual({
		wide: 560,
		standard: 600
	});
});

test('chartRoom takes the lines of a point and of a remark from the chart', () => {
	const point = { label: null, text: 'あ'.repeat(100), address: null };
	const slide = exampleSlide({
		chart: EXAMPLE_LINES,
		points: [point],
		remark: 'あ'.repeat(60)
	});
	// Of 932 units: kicker 44.8, headline 97.2, point 14 + 2 × 47.6, remark 14 + 2 × 42, foot 14 + 42; at 4:3 the
	// headline takes two lines, the point three and the remark two.
	expect(chartRoom(slide, 'ja')).toEqual({ wide: 527, standard: 382 });
});

test('chartRoom never leaves a chart lower than 300 units', () => {
	const points = ['1', '2', '3', '4', '5', '6'].map((number) => {
		return { label: number, text: 'あ'.repeat(100), address: null };
	});
	expect(chartRoom(exampleSlide({ points }), 'ja')).toEqual({ wide: 300, standard: 300 });
});

function withHeadline(text: string) {
	return exampleSlide({ headline: { text, spoken: text, emphasis: null } });
}

function tableOf(count: number) {
	const rows = Array.from({ length: count }, (_, index) => ({ id: String(index), cells: [] }));
	return { caption: '', columns: [], rows };
}
