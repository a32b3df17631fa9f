import { expect, test } from 'vitest';
import { correlationSentence } from './correlation.ts';

test('a correlation is said with its n and with what it does not show', () => {
	expect(correlationSentence({ r: 0.866, n: 8 }, 'ward', 'ja').text).toBe(
		'相関係数は0.87（n＝8）です。8区の値だけでは、2つの指標に関係があるとは言えません。'
	);
	expect(correlationSentence({ r: 0.866, n: 8 }, 'ward', 'en').text).toBe(
		'Correlation: r = 0.87 (n = 8). 8 wards prove nothing: this does not show that the two are linked.'
	);
});

test('a negative correlation is written with △ and said マイナス', () => {
	const { spoken, text } = correlationSentence({ r: -0.5, n: 5 }, 'city', 'ja');
	expect(text).toContain('△0.50（n＝5）');
	expect(text).toContain('5市の値だけ');
	expect(spoken).toContain('マイナス0.50');
});

test('a correlation that shows as zero has no sign', () => {
	expect(correlationSentence({ r: -0.004, n: 8 }, 'ward', 'ja').text).toContain('0.00（');
	expect(correlationSentence({ r: -0.004, n: 8 }, 'ward', 'ja').text).not.toContain('△');
});

test('without a correlation the sentence says why', () => {
	expect(correlationSentence({ reason: 'tooFew', n: 2 }, 'ward', 'ja').text).toBe(
		'正確な値がそろうのは2区だけなので、相関係数は求めません。'
	);
	expect(correlationSentence({ reason: 'noSpread', n: 8 }, 'ward', 'en').text).toBe(
		'All values of one indicator are equal, so no correlation can be given.'
	);
});
