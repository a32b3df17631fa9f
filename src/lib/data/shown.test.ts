import { expect, test } from 'vitest';
import { shownCsv, shownJson, type Shown } from './shown.ts';

const HEADS = { source: '出典', asOf: '時点', version: '版' };
const SHOWN: Shown = {
	title: '出生数',
	sentence: '減った。',
	columns: [
		{ id: 'period', label: '年度' },
		{ id: 'value', label: '人' }
	],
	rows: [
		['2022', 5132],
		['2023', null]
	],
	sources: [{ title: '統計書', publisher: '水辺市', address: null }],
	asOf: '令和5年度',
	version: '2024-06-01',
	address: 'https://example.jp/',
	notices: []
};
const NOTICES = [
	{ word: '下書き', text: '公表しないでください。' },
	{ word: 'おことわり', text: '架空の市です。' }
];

test('shownCsv gives no column to notices where nothing must be said', () => {
	expect(shownCsv(SHOWN, HEADS)).toBe(
		'\ufeff年度,人,出典,時点,版\n2022,5132,統計書（水辺市）,令和5年度,2024-06-01\n2023,,統計書（水辺市）,令和5年度,2024-06-01\n'
	);
});

test('shownCsv says on every row what must be said of the figures', () => {
	expect(
		shownCsv({ ...SHOWN, notices: NOTICES }, HEADS)
			.slice(1)
			.split('\n')
	).toEqual([
		'年度,人,出典,時点,版,下書き / おことわり',
		'2022,5132,統計書（水辺市）,令和5年度,2024-06-01,公表しないでください。 架空の市です。',
		'2023,,統計書（水辺市）,令和5年度,2024-06-01,公表しないでください。 架空の市です。',
		''
	]);
});

test('shownJson has a notice only where something must be said', () => {
	expect(JSON.parse(shownJson({ ...SHOWN, notices: NOTICES }))).toMatchObject({
		notice: '公表しないでください。 架空の市です。',
		rows: [
			{ period: '2022', value: 5132 },
			{ period: '2023', value: null }
		]
	});
	expect(shownJson(SHOWN)).not.toContain('notice');
});
