import { describe, expect, test } from 'vitest';
import { modeOf, placeNamed, placeTyped, searchOf, stepped, swiped, typedOn } from './place.ts';

describe('modeOf(search)', () => {
	test('shows the long page when nothing is asked', () => {
		expect(modeOf('')).toBe('page');
	});

	test('knows the presentation and the view of its speaker', () => {
		expect(modeOf('?view=show')).toBe('show');
		expect(modeOf('?view=presenter')).toBe('presenter');
	});

	test('shows the long page for a view that there is not', () => {
		expect(modeOf('?view=toString')).toBe('page');
	});
});

describe('searchOf(mode, search)', () => {
	test('asks for the view and keeps what else is asked', () => {
		expect(searchOf('show', '?a=1')).toBe('?a=1&view=show');
	});

	test('takes the place of another view', () => {
		expect(searchOf('presenter', '?view=show')).toBe('?view=presenter');
	});

	test('leaves nothing behind on the long page', () => {
		expect(searchOf('page', '?view=show')).toBe('');
	});
});

describe('placeNamed(ids, name)', () => {
	test('finds a slide by its id', () => {
		expect(placeNamed(['cover', 'goal-1'], 'goal-1')).toBe(1);
	});

	test('finds none for a name that no slide has', () => {
		expect(placeNamed(['cover', 'goal-1'], 'goal-9')).toBeNull();
		expect(placeNamed(['cover', 'goal-1'], '')).toBeNull();
	});
});

describe('stepped(place, steps, count)', () => {
	test('goes forth and back', () => {
		expect(stepped(3, 1, 9)).toBe(4);
		expect(stepped(3, -1, 9)).toBe(2);
	});

	test('stays on the first and on the last slide', () => {
		expect(stepped(0, -1, 9)).toBe(0);
		expect(stepped(8, 1, 9)).toBe(8);
	});

	test('goes to the ends by steps without end', () => {
		expect(stepped(3, -Infinity, 9)).toBe(0);
		expect(stepped(3, Infinity, 9)).toBe(8);
	});
});

describe('placeTyped(digits, count)', () => {
	test('counts from 1', () => {
		expect(placeTyped('1', 9)).toBe(0);
		expect(placeTyped('9', 9)).toBe(8);
	});

	test('reads a number with a zero before it', () => {
		expect(placeTyped('03', 9)).toBe(2);
	});

	test('leads nowhere past the last slide, before the first, and when nothing is typed', () => {
		expect(placeTyped('10', 9)).toBeNull();
		expect(placeTyped('0', 9)).toBeNull();
		expect(placeTyped('', 9)).toBeNull();
	});
});

describe('typedOn(digits, digit)', () => {
	test('adds a digit', () => {
		expect(typedOn('1', '2')).toBe('12');
	});

	test('takes no fourth digit', () => {
		expect(typedOn('123', '4')).toBe('123');
	});
});

describe('swiped(from, to)', () => {
	test('goes forth when a finger moves to the left, back when it moves to the right', () => {
		expect(swiped({ x: 300, y: 100 }, { x: 100, y: 110 })).toBe(1);
		expect(swiped({ x: 100, y: 100 }, { x: 300, y: 90 })).toBe(-1);
	});

	test('stays for a tap and for a finger that hardly moved', () => {
		expect(swiped({ x: 100, y: 100 }, { x: 100, y: 100 })).toBe(0);
		expect(swiped({ x: 100, y: 100 }, { x: 147, y: 100 })).toBe(0);
		expect(swiped({ x: 100, y: 100 }, { x: 148, y: 100 })).toBe(-1);
	});

	test('stays for a finger that scrolls', () => {
		expect(swiped({ x: 100, y: 300 }, { x: 160, y: 100 })).toBe(0);
	});
});
