import { expect, test } from 'vitest';
import { continued } from './continued.ts';

const HEADLINE = { text: '1つが動きました。', spoken: '1つが動きました。', emphasis: '1つ' };

test('continued() leaves the headline of the first slide as it is', () => {
	expect(continued(HEADLINE, { index: 0, count: 2 }, 'ja')).toEqual(HEADLINE);
});

test('continued() says that the second of two goes on', () => {
	const { emphasis, text } = continued(HEADLINE, { index: 1, count: 2 }, 'ja');
	expect(text).toBe('1つが動きました。（続き）');
	expect(emphasis).toBe('1つ');
});

test('continued() tells more than two apart', () => {
	expect(continued(HEADLINE, { index: 2, count: 3 }, 'ja').text).toBe(
		'1つが動きました。（続き、3/3）'
	);
});
