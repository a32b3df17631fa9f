import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Drawing } from './drawing.ts';
import { framedPicture, type PictureInput } from './picture-frame.ts';
import { textWidth } from './text-width.ts';

const CHART: Drawing = {
	width: 720,
	height: 300,
	shapes: [{ class: 'mark', d: 'M0 0h720' }],
	texts: [{ x: 0, y: 20, text: 'axis', size: 20, fill: '#1A1A1A' }]
};

function input(more: Partial<PictureInput> = {}): PictureInput {
	const foot = { source: '出典', asOf: '2022年', note: 'めやす' };
	return { drawing: CHART, title: '題', remarks: [], ...foot, ...more };
}

test('framedPicture leaves the chart where it is, between its title and its sources', () => {
	const { shapes, texts } = framedPicture(input());
	expect(shapes[0]).toBe(CHART.shapes[0]);
	expect(texts.map(({ text }) => text)).toEqual(['題', 'axis', '出典', '2022年', 'めやす']);
	expect(texts[0]?.y).toBeLessThan(0);
	expect(texts[2]?.y).toBeGreaterThan(300);
});

test('framedPicture has a margin on all sides', () => {
	const { width, height, origin } = framedPicture(input());
	// Title 26 × 1.55 with 20 under it; rule 20 under the chart, foot 10 under the rule: 3 × 16 × 1.55.
	expect(width).toBe(720 + 48);
	expect(origin).toEqual([-24, -84.3]);
	expect(height).toBe(Math.ceil(60.3 + 300 + 30 + 74.4 + 48));
});

test('framedPicture says first at its foot, and boldest, what must be said of the figures', () => {
	const { height, texts } = framedPicture(input({ notices: ['架空の市です。'] }));
	expect(texts.slice(2).map(({ text, weight }) => [text, weight])).toEqual([
		['架空の市です。', 700],
		['出典', undefined],
		['2022年', undefined],
		['めやす', undefined]
	]);
	expect(height).toBeGreaterThan(framedPicture(input()).height);
});

test('framedPicture breaks a long title into lines and grows with it', () => {
	const long = framedPicture(input({ title: '出生児数は減りました。'.repeat(8) }));
	const short = framedPicture(input());
	expect(long.texts.filter(({ weight }) => weight === 700).length).toBeGreaterThan(1);
	expect(long.height).toBeGreaterThan(short.height);
	expect(long.width).toBe(short.width);
});

test('framedPicture leaves out what is empty', () => {
	const bare = framedPicture(input({ title: ' ', remarks: [''], source: '', asOf: '', note: '' }));
	expect(bare.texts).toEqual(CHART.texts);
	expect(bare.origin).toEqual([-24, -24]);
});

test('framedPicture gives a small drawing room for words', () => {
	const { width, texts } = framedPicture(input({ drawing: { ...CHART, width: 96, height: 28 } }));
	expect(width).toBe(288 + 48);
	expect(texts[0]?.size).toBe(18);
});

test('framedPicture keeps to the corner of its drawing', () => {
	const { origin, texts } = framedPicture(input({ drawing: { ...CHART, origin: [100, 50] } }));
	expect(origin).toEqual([76, -34.3]);
	expect(texts[0]?.x).toBe(100);
});

test('framedPicture keeps every word inside, whatever it is given', () => {
	const words = fc.string({ maxLength: 200 });
	fc.assert(
		fc.property(words, words, fc.constantFrom(96, 288, 720), (title, source, width) => {
			const drawing = { ...CHART, width, texts: [] };
			const picture = framedPicture(input({ drawing, title, source }));
			const [left = 0, top = 0] = picture.origin ?? [];
			for (const { x, y, text, size } of picture.texts) {
				expect(x).toBeGreaterThanOrEqual(left);
				expect(x + textWidth(text, size)).toBeLessThanOrEqual(left + picture.width);
				expect(y - size).toBeGreaterThanOrEqual(top);
				expect(y).toBeLessThanOrEqual(top + picture.height);
			}
		})
	);
});
