import { expect, test } from 'vitest';
import { EXAMPLE, exampleFiles, reportOf } from './example.ts';
import { readDataset } from './read.ts';

const PROJECTED = 'observations/projected.csv';

test('a projection is read with the indicator that it carries on, any other with none', () => {
	const read = readDataset(exampleFiles(projection('人', 'fy', 'births')));
	const indicators = 'dataset' in read ? read.dataset.indicators : [];
	expect(indicators.map(({ id, continues }) => [id, continues])).toEqual([
		['births', null],
		['beach-visitors', null],
		['share-65-plus', null],
		['projected', 'births']
	]);
});

test('a projection in another unit of the same base is taken', () => {
	const units = { 'units.csv': `${EXAMPLE['units.csv']}千人,人,1000,thousand people\n` };
	expect(reportOf({ ...projection('千人', 'fy', 'births'), ...units })).toBeNull();
});

test('an observed indicator continues nothing', () => {
	const observed = projection('人', 'fy', 'births');
	const indicators = observed['indicators.csv']?.replace('projected,yes', 'observed,yes') ?? '';
	expect(reportOf({ ...observed, 'indicators.csv': indicators })).toMatchInlineSnapshot(`
		"data/mizube/indicators.csv:5 continues: continues は将来推計（basis が projected）の指標だけに書けます。空にしてください。
		    only a projected indicator continues another; leave it blank.
		data/mizube/observations/projected.csv:2 period: 「2030」は 2030-04-01 に始まり、dataset.json の updated（2024-06-01）より後です。2024-06-01 までに始まった時期を書いてください。データが新しいなら updated を、推計値なら indicators.csv の basis を直してください。
		    "2030" begins on 2030-04-01, after updated in dataset.json (2024-06-01); write a period that has begun by then, or correct updated if the data is newer, or basis in indicators.csv if it is projected.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('a projection that continues an indicator that is not there is told', () => {
	expect(reportOf(projection('人', 'fy', 'birth'))).toMatchInlineSnapshot(`
		"data/mizube/indicators.csv:5 continues: 「birth」という指標は indicators.csv にありません。もしかして「births」ですか。
		    there is no indicator "birth" in indicators.csv; did you mean "births"?

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a projection that continues a projection, even itself, is told', () => {
	expect(reportOf(projection('人', 'fy', 'projected'))).toMatchInlineSnapshot(`
		"data/mizube/indicators.csv:5 continues: 「projected」も将来推計です。実績（basis が observed）の指標を書いてください。
		    "projected" is projected itself; name an indicator whose basis is observed.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a projection that continues an indicator of another unit is told both units', () => {
	expect(reportOf(projection('人', 'fy', 'beach-visitors'))).toMatchInlineSnapshot(`
		"data/mizube/indicators.csv:5 continues: 「beach-visitors」の単位は 倍 ですが、この指標の単位は 人 です。単位が同じ指標を書いてください。
		    "beach-visitors" is in 倍 but this indicator is in 人; name one of the same unit.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a projection that continues an indicator of another type of period is told why not', () => {
	expect(reportOf(projection('%', 'fy', 'share-65-plus'))).toMatchInlineSnapshot(`
		"data/mizube/indicators.csv:5 continues: 「share-65-plus」は月ごとですが、この指標は年度ごとです。時期の種類が違う値は 1 本の線につなげません。period_type が同じ指標を書いてください。
		    "share-65-plus" goes by month but this indicator goes by fiscal year; two types of period never join in one line, so name one of the same period_type.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

/** The example with a projection, which carries on the indicator of the given id. */
function projection(unit: string, type: string, continues: string): Record<string, string> {
	const [header = '', ...rows] = EXAMPLE['indicators.csv']?.trim().split('\n') ?? [];
	const projected = `projected,life,将来,Future,${unit},0,neutral,${type},12,count,projected,yes,no,推計,Projection,yearbook`;
	return {
		'indicators.csv': `${[`${header},continues`, ...rows.map((row) => `${row},`), `${projected},${continues}`].join('\n')}\n`,
		[PROJECTED]: 'area,period,value,qualifier,status,source\n99200,2030,5,,estimate,yearbook\n'
	};
}
