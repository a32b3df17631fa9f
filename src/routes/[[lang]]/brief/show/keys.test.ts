import { describe, expect, test } from 'vitest';
import { gridSteps, keyAction, type Press, wakes } from './keys.ts';

function press(key: string, differing: Partial<Press> = {}): Press {
	return {
		key,
		shiftKey: false,
		ctrlKey: false,
		altKey: false,
		metaKey: false,
		isComposing: false,
		focus: 'elsewhere',
		...differing
	};
}

describe('keyAction(press)', () => {
	test.each([
		['ArrowRight', 'next'],
		['ArrowDown', 'next'],
		['PageDown', 'next'],
		[' ', 'next'],
		['ArrowLeft', 'previous'],
		['ArrowUp', 'previous'],
		['PageUp', 'previous'],
		['Home', 'first'],
		['End', 'last'],
		['Enter', 'go'],
		['Backspace', 'erase'],
		['b', 'black'],
		['.', 'black'],
		['w', 'white'],
		[',', 'white'],
		['o', 'overview'],
		['f', 'fullScreen'],
		['e', 'evidence'],
		['p', 'presenter'],
		['?', 'help'],
		['Escape', 'close']
	])('%j asks for: %s', (key, wanted) => {
		expect(keyAction(press(key))).toBe(wanted);
	});

	test('goes back by Shift and Space', () => {
		expect(keyAction(press(' ', { shiftKey: true }))).toBe('previous');
	});

	test('takes a letter in capitals too', () => {
		expect(keyAction(press('B', { shiftKey: true }))).toBe('black');
	});

	test('tells which digit was typed', () => {
		expect(keyAction(press('0'))).toEqual({ digit: '0' });
	});

	test('leaves other keys alone, those too that are called like parts of an object', () => {
		expect(keyAction(press('q'))).toBeNull();
		expect(keyAction(press('F5'))).toBeNull();
		expect(keyAction(press('constructor'))).toBeNull();
	});

	test('leaves keys with Ctrl, Alt or Meta to the browser', () => {
		expect(keyAction(press('p', { ctrlKey: true }))).toBeNull();
		expect(keyAction(press('ArrowLeft', { altKey: true }))).toBeNull();
		expect(keyAction(press('f', { metaKey: true }))).toBeNull();
	});

	test('leaves every key to a field that has the focus', () => {
		expect(keyAction(press('ArrowRight', { focus: 'field' }))).toBeNull();
		expect(keyAction(press('e', { focus: 'field' }))).toBeNull();
	});

	test('leaves Enter and Space to a control that has the focus, and nothing else', () => {
		expect(keyAction(press('Enter', { focus: 'control' }))).toBeNull();
		expect(keyAction(press(' ', { focus: 'control' }))).toBeNull();
		expect(keyAction(press('ArrowRight', { focus: 'control' }))).toBe('next');
	});

	test('leaves up and down to a long text that has the focus, and nothing else', () => {
		expect(keyAction(press('ArrowDown', { focus: 'text' }))).toBeNull();
		expect(keyAction(press('PageDown', { focus: 'text' }))).toBe('next');
	});

	test('waits while a word is being put together', () => {
		expect(keyAction(press('Enter', { isComposing: true }))).toBeNull();
		expect(keyAction(press('Process'))).toBeNull();
	});
});

describe('wakes(press)', () => {
	test('ends a blank screen by any key, whatever has the focus', () => {
		expect(wakes(press('q'))).toBe(true);
		expect(wakes(press('Enter', { focus: 'control' }))).toBe(true);
	});

	test('does not take a key that only changes others for one', () => {
		expect(wakes(press('Shift', { shiftKey: true }))).toBe(false);
		expect(wakes(press('Tab'))).toBe(false);
		expect(wakes(press('r', { ctrlKey: true }))).toBe(false);
	});
});

describe('gridSteps(press, columns)', () => {
	test('moves by one across and by a row down', () => {
		expect(gridSteps(press('ArrowRight'), 4)).toBe(1);
		expect(gridSteps(press('ArrowLeft'), 4)).toBe(-1);
		expect(gridSteps(press('ArrowDown'), 4)).toBe(4);
		expect(gridSteps(press('ArrowUp'), 4)).toBe(-4);
	});

	test('goes to the ends', () => {
		expect(gridSteps(press('Home'), 4)).toBe(-Infinity);
		expect(gridSteps(press('End'), 4)).toBe(Infinity);
	});

	test('does not move for other keys', () => {
		expect(gridSteps(press('Enter'), 4)).toBeNull();
		expect(gridSteps(press('ArrowDown', { altKey: true }), 4)).toBeNull();
	});
});
