import { expect, test } from 'vitest';
import { wholeSentences } from './script.ts';

test('wholeSentences() ends what ends in a noun or an adjective as one speaks', () => {
	expect(wholeSentences('令和5年の来訪者数。最も多いのは東区の30人。', 'ja')).toBe(
		'令和5年の来訪者数です。最も多いのは東区の30人です。'
	);
});

test('wholeSentences() makes a sentence of what stands in brackets at the end', () => {
	expect(wholeSentences('北区の来訪者数は3年で18%増えました（速報）。', 'ja')).toBe(
		'北区の来訪者数は3年で18%増えました。速報です。'
	);
});

test('wholeSentences() leaves whole sentences, quotations and English as they are', () => {
	expect(wholeSentences('取組結果は、「催しを続けた。」です。', 'ja')).toBe(
		'取組結果は、「催しを続けた。」です。'
	);
	expect(wholeSentences('Visitors: 2nd of 3 wards (2023).', 'en')).toBe(
		'Visitors: 2nd of 3 wards (2023).'
	);
});
