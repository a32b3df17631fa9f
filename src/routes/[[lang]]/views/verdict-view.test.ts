import { expect, test } from 'vitest';
import { verdictView } from './verdict-view.ts';

test.each([
	['achieved', 'good'],
	['onTrack', 'good'],
	['improving', 'bad'],
	['unchanged', 'neutral'],
	['worse', 'bad'],
	['missed', 'bad'],
	['notAssessable', 'neutral']
] as const)('verdictView of %s sounds %s', (status, tone) => {
	expect(verdictView({ scheme: 'guideline', status }, 'ja').tone).toBe(tone);
});

test('verdictView gives the word of the scheme with its mark', () => {
	expect(verdictView({ scheme: 'kenko21', status: 'C' }, 'ja')).toEqual({
		mark: '―',
		word: 'C 変わらない',
		tone: 'neutral'
	});
});
