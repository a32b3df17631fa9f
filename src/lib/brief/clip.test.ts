import { expect, test } from 'vitest';
import { clipped } from './clip.ts';

test('clipped(text) leaves a text of 70 letters as it is', () => {
	const text = '続'.repeat(70);
	expect(clipped(text, 'ja')).toBe(text);
});

test('clipped(text) cuts a longer text behind the last clause that fits', () => {
	const text = `${'あ'.repeat(30)}、${'い'.repeat(30)}、${'う'.repeat(30)}。`;
	expect(clipped(text, 'ja')).toBe(`${'あ'.repeat(30)}、${'い'.repeat(30)}…`);
});

test('clipped(text) keeps a long text without any clause whole', () => {
	const text = '続'.repeat(90);
	expect(clipped(text, 'ja')).toBe(text);
});

test('clipped(text) keeps one long sentence whole, its end included', () => {
	const text = `${'続'.repeat(90)}。`;
	expect(clipped(text, 'ja')).toBe(text);
});

test('clipped(text) takes the first clause where even that is too long', () => {
	const text = `${'あ'.repeat(80)}、${'い'.repeat(10)}`;
	expect(clipped(text, 'ja')).toBe(`${'あ'.repeat(80)}…`);
});

test('clipped(text) never cuts a number at its comma', () => {
	const text = `Reach 12,345 people ${'in every town '.repeat(10)}, and then rest`;
	expect(clipped(text, 'en')).toBe(`Reach 12,345 people ${'in every town '.repeat(10)}…`);
});

test('clipped(text) does not count readings', () => {
	const text = '｜続《つづ》'.repeat(100);
	expect(clipped(text, 'easy')).toBe(text);
});
