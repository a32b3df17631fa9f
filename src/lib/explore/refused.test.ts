import { expect, test } from 'vitest';
import { refusedSentence } from './refused.ts';

test('nothing is said where nothing was refused', () => {
	expect(refusedSentence([], 'ja')).toBeNull();
});

test('names the part in the words of the address and of the reader', () => {
	const refused = [{ key: 'from', text: '2030' }];
	expect(refusedSentence(refused, 'ja')).toBe(
		'アドレスの「from=2030」（はじめの時点）は使えないため、いつもの表示にしています。'
	);
	expect(refusedSentence(refused, 'en')).toBe(
		'The usual view is shown, because the address asks for what there is not: “from=2030” (first period).'
	);
	expect(refusedSentence(refused, 'easy')).toBe(
		'アドレスの 「from=2030」（はじめの とき）は ｜使《つか》えないので、 いつもの ｜形《かたち》で ｜見《み》せて います。'
	);
});

test('says several in one sentence', () => {
	expect(
		refusedSentence(
			[
				{ key: 'scale', text: 'log' },
				{ key: 'sort', text: '' }
			],
			'ja'
		)
	).toBe(
		'アドレスの「scale=log」（目盛り）「sort=」（並べ替え）は使えないため、いつもの表示にしています。'
	);
});

test('quotes a part that has no name, and what looks like a place to be filled, as they stand', () => {
	expect(
		refusedSentence(
			[
				{ key: 'constructor', text: '{parts}' },
				{ key: 'x', text: '<script>$&' }
			],
			'ja'
		)
	).toBe(
		'アドレスの「constructor={parts}」「x=<script>$&」は使えないため、いつもの表示にしています。'
	);
});
