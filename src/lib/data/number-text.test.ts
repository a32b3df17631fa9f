import { expect, test } from 'vitest';
import { readNumber } from './number-text.ts';

test.each([
	['0', 0],
	['4733', 4733],
	['-399', -399],
	['0.5', 0.5],
	['-7.80', -7.8],
	['123456789012345', 123456789012345]
])('%s is a plain number', (text, value) => {
	expect(readNumber(text)).toEqual({ value });
});

test.each([
	['4,733', '4733'],
	['1,234,567.8', '1234567.8'],
	['４７３３', '4733'],
	['４，７３３', '4733'],
	['△399', '-399'],
	['▲7.8', '-7.8'],
	['−7.8', '-7.8'],
	['4733人', '4733'],
	['13.3%', '13.3'],
	['+5', '5'],
	['007', '7'],
	['.5', '0.5'],
	['5.', '5'],
	['-0', '0'],
	['4 733', '4733']
])('%s is answered with the plain number %s', (text, wanted) => {
	expect(readNumber(text)).toMatchObject({
		message: { en: expect.stringContaining(`write ${wanted}.`) }
	});
});

test.each(['1,5', '12,34', '4733-4800', '1e3', 'Infinity', 'NaN', '約54万', '0x10'])(
	'%s could mean several things, so no number is put in its place',
	(text) => {
		expect(readNumber(text)).toMatchObject({
			message: { en: expect.stringContaining('write only digits such as 4733 or -7.8.') }
		});
	}
);

test('a number of more digits than can be kept is refused', () => {
	expect(readNumber('1234567890.1234567')).toMatchInlineSnapshot(`
		{
		  "message": {
		    "en": ""1234567890.1234567" has too many digits; write at most 15.",
		    "ja": "「1234567890.1234567」は桁が多すぎます。15 桁までの数を書いてください。",
		  },
		}
	`);
});
