import { expect, test } from 'vitest';
import { statusWord } from './status.ts';

test('statusWord names every status but final', () => {
	expect(statusWord('provisional', 'ja')?.text).toBe('速報');
	expect(statusWord('revised', 'ja')?.text).toBe('改定');
	expect(statusWord('estimate', 'en')?.text).toBe('estimate');
	expect(statusWord('estimate', 'easy')).toEqual({
		text: '｜推計《すいけい》',
		spoken: 'すいけい'
	});
	expect(statusWord('draft', 'ja')?.text).toBe('下書き');
	expect(statusWord('final', 'ja')).toBeNull();
});
