import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '$lib/domain/dataset.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { exampleFiles } from './example.ts';
import { readDataset } from './read.ts';
import { indicatorCsv, indicatorJson } from './write.ts';

test('a CSV has one header row, plain numbers and a blank for what is missing', () => {
	const { areas, sources, ...rest } = example();
	const { indicator, observations } = rest.births;
	expect(indicatorCsv({ indicator, observations, areas, sources }).slice(1)).toMatchInlineSnapshot(`
		"area_code,area,period,value,unit,qualifier,status,missing,reference,source,source_address,note
		99200,水辺市,2022,5132,人,=,final,,,統計書,https://example.jp/,
		99200,水辺市,2023,4733,人,=,provisional,,,統計書,https://example.jp/,台風があった。
		99201,浜区,2022,,人,,final,notCollected,,統計書,https://example.jp/,
		99201,浜区,2023,320,人,about,final,,,統計書,https://example.jp/,
		"
	`);
});

test('a CSV begins with a BOM, so that spreadsheets read it as UTF-8', () => {
	const { areas, sources, births } = example();
	expect(indicatorCsv({ ...births, areas, sources }).charCodeAt(0)).toBe(0xfeff);
});

test('a text that a spreadsheet would run stays a text, and a negative number a number', () => {
	const { areas, sources, births } = example();
	const observations = births.observations.slice(0, 1).map((one): Observation => ({
		...one,
		reading: { kind: 'amount', value: -399, qualifier: '=' },
		note: { ja: '=HYPERLINK("https://example.jp/")' }
	}));
	expect(indicatorCsv({ ...births, observations, areas, sources }).split('\n')[1]).toBe(
		`99200,水辺市,2022,-399,人,=,final,,,統計書,https://example.jp/,"'=HYPERLINK(""https://example.jp/"")"`
	);
});

test('what is written as CSV is read back the same', () => {
	const { areas, sources, births } = example();
	fc.assert(
		fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.string(), (number, note) => {
			const value = Math.round(number * 10) / 10;
			const [first] = births.observations;
			const observations = first
				? [
						{
							...first,
							reading: { kind: 'amount', value, qualifier: '>' } as const,
							note: { ja: note }
						}
					]
				: [];
			const csv = indicatorCsv({ ...births, observations, areas, sources });
			const [row] = parse<Record<string, string>>(csv, { bom: true, columns: true });
			expect(Number(row?.['value'])).toBe(value === 0 ? 0 : value);
			expect(row?.['note']?.replace(/^'/, '')).toBe(note.replace(/^'/, ''));
		})
	);
});

test('the JSON holds the indicator, its sources and every observation', () => {
	const { sources, updated, births } = example();
	expect(indicatorJson({ ...births, sources, updated })).toMatchInlineSnapshot(`
		"{
			"id": "births",
			"name": {
				"ja": "出生数",
				"en": "Births"
			},
			"unit": {
				"ja": "人",
				"en": "people"
			},
			"direction": "increase",
			"periodType": "fy",
			"kind": "count",
			"definition": {
				"ja": "生まれた子ども",
				"en": "Children born"
			},
			"source": {
				"id": "yearbook",
				"title": {
					"ja": "統計書",
					"en": "Yearbook"
				},
				"publisher": {
					"ja": "水辺市",
					"en": "Mizube City"
				},
				"address": "https://example.jp/",
				"published": "2024-03",
				"licence": {
					"ja": "CC BY",
					"en": "CC BY"
				}
			},
			"sources": [
				{
					"id": "yearbook",
					"title": {
						"ja": "統計書",
						"en": "Yearbook"
					},
					"publisher": {
						"ja": "水辺市",
						"en": "Mizube City"
					},
					"address": "https://example.jp/",
					"published": "2024-03",
					"licence": {
						"ja": "CC BY",
						"en": "CC BY"
					}
				}
			],
			"updated": "2024-06-01",
			"observations": [
				{
					"area": "99200",
					"period": "2022",
					"value": 5132,
					"qualifier": "=",
					"status": "final",
					"source": "yearbook"
				},
				{
					"area": "99200",
					"period": "2023",
					"value": 4733,
					"qualifier": "=",
					"status": "provisional",
					"source": "yearbook",
					"note": {
						"ja": "台風があった。",
						"en": "There was a typhoon."
					}
				},
				{
					"area": "99201",
					"period": "2022",
					"value": null,
					"missing": "notCollected",
					"status": "final",
					"source": "yearbook"
				},
				{
					"area": "99201",
					"period": "2023",
					"value": 320,
					"qualifier": "about",
					"status": "final",
					"source": "yearbook"
				}
			]
		}
		"
	`);
});

test('the JSON of a ratio says what it is a ratio to', () => {
	const { sources, updated, beach } = example();
	expect(JSON.parse(indicatorJson({ ...beach, sources, updated }))).toMatchObject({
		observations: [{ value: 3, qualifier: '>', reference: '2022' }]
	});
});

test('the JSON of a projection gives the low and high end of a value that has them', () => {
	const { sources, updated, births } = example();
	const observations = births.observations
		.slice(0, 2)
		.map((one, index) => ({ ...one, band: index === 0 ? { low: 5000, high: 5300 } : null }));
	const written: { observations: object[] } = JSON.parse(
		indicatorJson({ ...births, observations, sources, updated })
	);
	expect(written.observations[0]).toMatchObject({ value: 5132, low: 5000, high: 5300 });
	expect(written.observations[1]).not.toHaveProperty('low');
});

test('a CSV says on every row what must be said of all figures, in a last column that is there only then', () => {
	const { areas, sources, births } = example();
	const notice = { ja: '架空の市です。', en: 'This city is fictional.' };
	const plain = indicatorCsv({ ...births, areas, sources })
		.trimEnd()
		.split('\n');
	const noticed = indicatorCsv({ ...births, areas, sources, notice })
		.trimEnd()
		.split('\n');
	expect(noticed).toHaveLength(5);
	expect(noticed[0]).toBe(`${plain[0]},notice`);
	expect(noticed.slice(1)).toEqual(plain.slice(1).map((row) => `${row},架空の市です。`));
});

test('a notice that a spreadsheet would run stays a text', () => {
	const { areas, sources, births } = example();
	const csv = indicatorCsv({ ...births, areas, sources, notice: { ja: '=A1' } });
	expect(csv.split('\n')[1]).toMatch(/,'=A1$/);
});

test('the JSON says first what must be said of all figures, in every language, and nothing where nothing must', () => {
	const { sources, updated, births } = example();
	const notice = { ja: '架空の市です。', en: 'This city is fictional.' };
	const written: object = JSON.parse(indicatorJson({ ...births, sources, updated, notice }));
	expect(Object.entries(written)[0]).toEqual(['notice', notice]);
	const plain = indicatorJson({ ...births, sources, updated, notice: null });
	expect(plain).toBe(indicatorJson({ ...births, sources, updated }));
	expect(plain).not.toContain('notice');
});

interface Written {
	readonly indicator: Indicator;
	readonly observations: readonly Observation[];
}

function example(): Dataset & { births: Written; beach: Written } {
	const read = readDataset(exampleFiles());
	if ('problems' in read) {
		throw new Error('the example has to be right');
	}
	const of = (id: string): Written => {
		const indicator = read.dataset.indicators.find((one) => one.id === id);
		if (indicator === undefined) {
			throw new Error(`the example has no indicator "${id}"`);
		}
		return {
			indicator,
			observations: read.dataset.observations.filter((one) => one.indicator === id)
		};
	};
	return { ...read.dataset, births: of('births'), beach: of('beach-visitors') };
}
