import { describe, expect, test } from 'vitest';
import { LOCALES } from '$lib/domain/locale.ts';
import { exampleGround } from '../areas-example.ts';
import { placeOf } from './place.ts';
import { ruleWords } from './rule.ts';

function rulesFor(code: string, locale: (typeof LOCALES)[number] = 'ja') {
	const ground = exampleGround([]);
	const area = ground.area(code);
	if (area === null) {
		throw new Error(`the example has no ${code}`);
	}
	return ruleWords(placeOf(ground, area), locale);
}

describe('ruleWords', () => {
	test('state every number that the rule is computed by', () => {
		const { criteria, rest } = rulesFor('north');
		const text = [...criteria.map((criterion) => criterion.text), ...rest].join('\n');
		expect(text).toContain('3分の1');
		expect(text).toContain('3つ以上');
		expect(text).toContain('「良い」が2つ以上で「悪い」がなければ強み');
		expect(text).toContain(
			'割合は1ポイント、人数や件数は5%（増減率どうしは5ポイント）、そのほかは1%まで'
		);
		expect(text).toContain('5年を過ぎた');
		expect(text).toContain('6つまで、1つのテーマから2つまで');
	});

	test('name the criteria in the order of the table of results', () => {
		expect(rulesFor('north').criteria.map(({ id, name }) => [id, name])).toEqual([
			['rank', '順位'],
			['trend', '動き'],
			['distance', '市との差']
		]);
	});

	test('leave out what cannot be applied at the top', () => {
		const { criteria, rest } = rulesFor('city');
		expect(criteria.map(({ id }) => id)).toEqual(['trend']);
		expect(rest).toHaveLength(3);
	});

	test.each(LOCALES)('are complete in %s', (locale) => {
		const { criteria, rest, scope } = rulesFor('north', locale);
		expect(scope).not.toBe('');
		expect([criteria.length, rest.length]).toEqual([3, 5]);
	});
});
