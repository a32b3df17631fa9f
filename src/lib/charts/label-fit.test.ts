import { expect, test } from 'vitest';
import { WIDE } from './frame-size.ts';
import { fittingLabels, type EndText } from './label-fit.ts';

test('fittingLabels keeps in one line what has room', () => {
	expect(linesIn(200, [['西区', '1,234人']])).toEqual(['西区 1,234人']);
});

test('fittingLabels breaks between the parts rather than elsewhere', () => {
	expect(linesIn(160, [['Kita Ward', '1,234']])).toEqual(['Kita Ward', '1,234']);
});

test('fittingLabels takes the first wording that fits', () => {
	expect(linesIn(50, [['西区', '1,234人'], ['西区']])).toEqual(['西区']);
});

test('fittingLabels wraps a long name into two lines', () => {
	// Each word of 12 letters has 150 units.
	expect(linesIn(180, [['Nishikan Ward, Niigata City']])).toEqual([
		'Nishikan Ward,',
		'Niigata City'
	]);
});

test('fittingLabels leaves out what takes three lines', () => {
	expect(linesIn(100, [['Nishikan Ward, Niigata City']])).toBeNull();
});

test('fittingLabels tears neither a word nor a number apart', () => {
	expect(linesIn(80, [['Nishikanku']])).toBeNull();
	expect(linesIn(80, [['1,234,567人']])).toBeNull();
});

test('fittingLabels breaks Japanese between any two letters', () => {
	expect(linesIn(110, [['新潟県新潟市中央区']])).toEqual(['新潟県新潟', '市中央区']);
});

function linesIn(room: number, wordings: EndText['wordings']): readonly string[] | null {
	const line = { id: '', role: 'main', label: '', runs: [] } as const;
	const [label] = fittingLabels([{ line, kind: 'chosen', wordings }], { room, size: WIDE });
	return label?.lines ?? null;
}
