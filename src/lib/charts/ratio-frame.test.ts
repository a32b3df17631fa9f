import { expect, test } from 'vitest';
import { ratioFrame } from './ratio-frame.ts';
import type { RatioInput } from './ratio-scene.ts';

const TWICE: RatioInput = {
	title: '',
	place: 'card',
	reference: { label: '前年 = 1', text: '1' },
	value: { label: '令和5年度', text: '2倍', amount: { value: 2, qualifier: '=' } }
};

function moreThanThree(text: string, reference = '前年 = 1'): RatioInput {
	return {
		...TWICE,
		reference: { label: reference, text: '1' },
		value: { label: '', text, amount: { value: 3, qualifier: '>' } }
	};
}

test('ratioFrame draws an exact ratio to scale and closed', () => {
	const { reference, value } = ratioFrame(TWICE, 'small');
	expect(value).toMatchObject({ end: 'exact', broken: null });
	expect(value.width / reference.width).toBeCloseTo(2, 2);
});

test('ratioFrame draws more than three times as a broken bar that goes on past three', () => {
	const { reference, value } = ratioFrame(moreThanThree('3倍超'), 'small');
	expect(value.end).toBe('up');
	expect(value.width / reference.width).toBeCloseTo(3.35, 2);
	expect((value.broken ?? 0) / reference.width).toBeCloseTo(2.75, 2);
});

test('ratioFrame draws less than twice as an upper bound', () => {
	const amount = { value: 2, qualifier: '<' } as const;
	const { value } = ratioFrame({ ...TWICE, value: { label: '', text: '', amount } }, 'small');
	expect(value.end).toBe('down');
});

test('ratioFrame keeps a short text beside its bar', () => {
	const { height, value, texts } = ratioFrame(moreThanThree('3倍超'), 'small');
	expect(height).toBe(58);
	expect(texts[1]?.x).toBeGreaterThan(value.width);
});

test.each([
	['easy', '3ばいより おおい', 'まえのねんど = 1'],
	['en', 'more than 3 times', 'year before = 1']
])('ratioFrame gives a long text in %s its own line and the bar the whole width', (...words) => {
	const [, text, label] = words;
	const { height, value, reference, texts } = ratioFrame(moreThanThree(text, label), 'small');
	expect(value.width).toBeGreaterThan(200);
	expect(value.width / reference.width).toBeCloseTo(3.35, 2);
	expect(texts[1]).toMatchObject({ x: 1, text });
	expect(texts[1]?.y).toBeGreaterThan(value.y + value.height);
	expect(height).toBeGreaterThan(texts[1]?.y ?? 0);
});

test('ratioFrame breaks a text longer than the card into lines', () => {
	const { width, value, texts } = ratioFrame(
		moreThanThree('more than 3 times the number of the year before'),
		'small'
	);
	expect(texts.length).toBeGreaterThan(2);
	expect(value.width).toBeLessThanOrEqual(width);
});

test('ratioFrame leaves room for the strokes and the tip of a high ratio', () => {
	const { reference, value } = ratioFrame(
		{ ...TWICE, value: { label: '', text: '20倍超', amount: { value: 20, qualifier: '>' } } },
		'small'
	);
	// 12 units of strokes before twenty times the reference, 16.8 of tip beyond it.
	expect(value.width - (value.broken ?? 0)).toBeCloseTo(28.8, 1);
	expect((value.width - 16.8) / reference.width).toBeCloseTo(20, 0);
});

test('ratioFrame never draws a bar of no length, however long the names are', () => {
	const name = 'from October of the year before to September of this year';
	const { reference, value } = ratioFrame(
		{
			...TWICE,
			reference: { label: name, text: name },
			value: { ...TWICE.value, label: name, text: name }
		},
		'large'
	);
	expect(reference.width).toBeGreaterThan(100);
	expect(value.width / reference.width).toBeCloseTo(2, 2);
});
