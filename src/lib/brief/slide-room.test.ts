import { expect, test } from 'vitest';
import { EXAMPLE_LINES, exampleSlide } from './example.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Slide } from './deck.ts';
import { chartRoom, slideSizes } from './slide-room.ts';

// 1752 units hold 24 full-width letters of 72 and 31 of 56.
const ONE_LINE = 'あ'.repeat(24);

test('slideSizes keeps a headline of two lines at its full size', () => {
	expect(headlines(withHeadline(ONE_LINE + ONE_LINE), 'ja').wide).toBe('full');
});

test('slideSizes makes a headline smaller that would take three lines', () => {
	expect(headlines(withHeadline(`${ONE_LINE}${ONE_LINE}あ`), 'ja').wide).toBe('long');
});

test('slideSizes makes a headline of more than two smaller lines smaller still', () => {
	expect(headlines(withHeadline('あ'.repeat(63)), 'ja').wide).toBe('longest');
});

test('slideSizes counts the shorter lines of 4:3', () => {
	expect(headlines(withHeadline(ONE_LINE + ONE_LINE), 'ja').standard).toBe('longest');
	expect(headlines(withHeadline(ONE_LINE), 'ja').standard).toBe('full');
});

test('slideSizes leaves room for readings over the second line', () => {
	expect(headlines(withHeadline(ONE_LINE + ONE_LINE), 'easy').wide).toBe('long');
});

test('slideSizes gives way to a table of five rows', () => {
	expect(headlines({ ...withHeadline('短い'), table: tableOf(5) }, 'ja').wide).toBe('longest');
	expect(headlines({ ...withHeadline('短い'), table: tableOf(4) }, 'ja').wide).toBe('long');
});

// Of 932 units: kicker 44.8, headline 72 × 1.35, foot 14 + 42: 734 are left. A point whose label has a line of its
// own takes 36 + 2 × 61.6, and 32 + 58.8 where it stands in one line; of 46 letters it takes two.
test('slideSizes sets points apart where few of them prove the message', () => {
	expect(points(withPoints(4)).wide).toBe('apart');
});

test('slideSizes sets more points smaller, down to the usual size', () => {
	expect(points(withPoints(5)).wide).toBe('large');
	expect(points(withPoints(9)).wide).toBe('middle');
	expect(points(withPoints(12)).wide).toBe('usual');
});

test('slideSizes keeps names beside what they label on the cover and among sources', () => {
	expect(points({ ...withPoints(3), kind: 'cover' }).wide).toBe('large');
	expect(points({ ...withPoints(3), kind: 'sources' }).wide).toBe('large');
});

test('slideSizes leaves the points beside a chart or a table at their usual size', () => {
	expect(points({ ...withPoints(1), chart: EXAMPLE_LINES }).wide).toBe('usual');
	expect(points({ ...withPoints(1), table: tableOf(1) }).wide).toBe('usual');
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
	// Of 932 units: kicker 44.8, headline 97.2, point 14 + 2 × 47.6, remark 14 + 2 × 42, foot 14 + 42; at 4:3, of 964,
	// the headline takes one line of 56 × 1.35, the point three and the remark two.
	expect(chartRoom(slide, 'ja')).toEqual({ wide: 527, standard: 533 });
});

test('chartRoom never leaves a chart lower than 300 units', () => {
	const points = ['1', '2', '3', '4', '5', '6'].map((number) => {
		return { label: number, text: 'あ'.repeat(100), address: null };
	});
	expect(chartRoom(exampleSlide({ points }), 'ja')).toEqual({ wide: 300, standard: 300 });
});

function headlines(slide: Slide, locale: Locale) {
	const { wide, standard } = slideSizes(slide, locale);
	return { wide: wide.headline, standard: standard.headline };
}

function points(slide: Slide) {
	const { wide, standard } = slideSizes(slide, 'ja');
	return { wide: wide.points, standard: standard.points };
}

function withPoints(count: number) {
	const all = Array.from({ length: count }, () => ({ label: '名前', text: '短い', address: null }));
	return exampleSlide({ points: all });
}

function withHeadline(text: string) {
	return exampleSlide({ headline: { text, spoken: text, emphasis: null } });
}

function tableOf(count: number) {
	const rows = Array.from({ length: count }, (_, index) => ({ id: String(index), cells: [] }));
	return { caption: '', columns: [], rows };
}
