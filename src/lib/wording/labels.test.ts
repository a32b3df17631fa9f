import { expect, test } from 'vitest';
import { fill } from './fill.ts';
import { labelsIn } from './labels.ts';

test('labelsIn gives the words of one language', () => {
	expect(labelsIn('ja').nav_overview).toBe('概要');
	expect(labelsIn('en').nav_overview).toBe('Overview');
	expect(labelsIn('easy').nav_overview).toBe('まとめ');
});

test('labels with a place are filled by fill, whatever is put in', () => {
	expect(fill(labelsIn('ja').filter_result, 'count', 3)).toBe('3件を表示しています。');
	expect(fill('Download CSV of {name}', 'name', '$& births')).toBe('Download CSV of $& births');
});
