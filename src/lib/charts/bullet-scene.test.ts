import { expect, test } from 'vitest';
import { bulletScene, type BulletInput } from './bullet-scene.ts';

function bullet(values: readonly number[], more: Partial<BulletInput> = {}) {
	return bulletScene({
		title: null,
		values: values.map((value, index) => ({ id: `${index}`, value, chosen: index === 0 })),
		whole: null,
		fromZero: false,
		...more
	});
}

function shape(scene: ReturnType<typeof bullet>, name: string): string | undefined {
	return scene?.shapes.find((one) => one.class.startsWith(name))?.d;
}

test('bulletScene puts the chosen dot and the others on one scale', () => {
	// The scale runs from 9 to 231; the dot is 6.5 wide to either side.
	const scene = bullet([20, 10, 15]);
	expect(shape(scene, 'mark-main')).toMatch(/^M224.5 14a/);
	expect(shape(scene, 'mark-context')).toBe('M9 8v12M120 8v12');
});

test('bulletScene leads a bar from zero to the chosen value', () => {
	expect(shape(bullet([10, 20], { fromZero: true }), 'mark-quiet')).toBe('M9 10h111v8H9Z');
	expect(shape(bullet([-10, 10], { fromZero: true }), 'mark-quiet')).toBe('M9 10h111v8H9Z');
	expect(shape(bullet([10, 20]), 'mark-quiet')).toBeUndefined();
});

test('bulletScene draws the whole from top to bottom, and makes room for it', () => {
	const scene = bullet([10, 20], { whole: 30 });
	expect(shape(scene, 'mark-plan')).toBe('M231 0v28');
	expect(shape(scene, 'mark-context')).toBe('M120 8v12');
});

test('bulletScene puts equal values in the middle', () => {
	expect(shape(bullet([5, 5]), 'mark-context')).toBe('M120 8v12');
});

test('bulletScene shows the others where none is chosen', () => {
	const scene = bullet([1, 2], { values: [{ id: 'a', value: 1, chosen: false }] });
	expect(shape(scene, 'mark-main')).toBeUndefined();
});

test('bulletScene has nothing to draw without a value', () => {
	expect(bullet([], { whole: 3 })).toBeNull();
});
