import { expect, test } from 'vitest';
import { kept } from './kept.ts';

test('kept makes a thing once for each language and each thing', () => {
	const made: string[] = [];
	const say = kept(({ name }: { readonly name: string }, locale) => {
		made.push(`${name} ${locale}`);
		return null;
	});
	const [one, other] = [{ name: 'one' }, { name: 'other' }];
	expect([say(one, 'ja'), say(one, 'ja'), say(one, 'en'), say(other, 'ja')]).toEqual([
		null,
		null,
		null,
		null
	]);
	expect(made).toEqual(['one ja', 'one en', 'other ja']);
});
