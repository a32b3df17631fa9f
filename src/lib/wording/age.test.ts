import { describe, expect, test } from 'vitest';
import { agePercent, agesPhrase, ageSentence } from './age.ts';
import { CITY } from './examples.ts';

const OLD = { from: 65, to: null };

describe('agesPhrase', () => {
	test('names a group by its ages', () => {
		expect(agesPhrase({ from: 0, to: 14 }, 'ja').text).toBe('0〜14歳');
		expect(agesPhrase({ from: 0, to: 14 }, 'en').text).toBe('0–14');
		expect(agesPhrase({ from: 0, to: 14 }, 'easy').spoken).toBe('0〜14さい');
	});

	test('names the oldest by where they begin', () => {
		expect(agesPhrase(OLD, 'ja').text).toBe('65歳以上');
		expect(agesPhrase(OLD, 'en').text).toBe('65 and over');
	});

	test('names a single age once', () => {
		expect(agesPhrase({ from: 3, to: 3 }, 'ja').text).toBe('3歳');
	});
});

test('agePercent has one decimal', () => {
	expect(agePercent(28.349, 'ja').text).toBe('28.3%');
	expect(agePercent(28, 'en').text).toBe('28.0\u00a0%');
});

describe('ageSentence', () => {
	const beside = (sharePct: number) => ({ area: CITY, sharePct });

	test('says how much lower or higher a share is than in the area around', () => {
		expect(ageSentence(OLD, 28.4, beside(30.3), 'ja').text).toBe(
			'65歳以上は28.4%で、新潟市より1.9ポイント低い割合です。'
		);
		expect(ageSentence(OLD, 30.3, beside(28.4), 'ja').text).toBe(
			'65歳以上は30.3%で、新潟市より1.9ポイント高い割合です。'
		);
		expect(ageSentence(OLD, 28.4, beside(30.3), 'en').text).toBe(
			'Aged 65 and over: 28.4\u00a0%, 1.9 points below Niigata City.'
		);
	});

	test('calls equal what shows as equal', () => {
		expect(ageSentence(OLD, 28.44, beside(28.4), 'ja').text).toBe(
			'65歳以上は28.4%で、新潟市と同じ割合です。'
		);
		expect(ageSentence(OLD, 28.45, beside(28.4), 'ja').text).toBe(
			'65歳以上は28.5%で、新潟市より0.1ポイント高い割合です。'
		);
	});

	test('gives the share alone where there is nothing beside it', () => {
		expect(ageSentence(OLD, 28.4, null, 'ja').text).toBe('65歳以上は28.4%です。');
	});
});
