import { expect, test } from 'vitest';
import { exampleFiles, replaced, reportOf } from './example.ts';
import { readDataset } from './read.ts';

const FILE = 'briefings/2023/hama.json';
const WORDS = { ja: '言葉', en: 'words' };
const BEACH = 'beach-visitors 99201 2023 >3';

test('a dataset without a briefing is whole, and each sheet gets what the program thinks sensible', () => {
	expect(briefingsOf({})).toEqual([]);
});

test('a slide that asks for nothing leaves everything to the program', () => {
	expect(briefingsOf({ [FILE]: briefing([{ slide: 'cover' }]) })).toEqual([
		{
			organization: 'hama',
			fiscalYear: 2023,
			slides: [{ kind: 'cover', goal: null, chart: null, rows: [], headline: null, notes: [] }]
		}
	]);
});

test('what is asked of a slide is read, its periods by the type of their indicator', () => {
	const goal = {
		slide: 'goal',
		goal: 1,
		chart: { indicator: 'births', area: '99200', as: 'trend', from: '2022', to: '令和5年度' },
		headline: {
			text: WORDS,
			basedOn: ['births 99200 令和5年度 4733', 'births 99201 2023 about 320']
		},
		notes: [WORDS]
	};
	expect(slidesOf(goal)).toEqual([
		{
			kind: 'goal',
			goal: 1,
			chart: { indicator: 'births', area: '99200', form: 'trend', from: '2022', to: '2023' },
			rows: [],
			headline: {
				text: WORDS,
				basedOn: [
					{
						indicator: 'births',
						area: '99200',
						period: '2023',
						stated: { kind: 'amount', value: 4733, qualifier: '=' }
					},
					{
						indicator: 'births',
						area: '99201',
						period: '2023',
						stated: { kind: 'amount', value: 320, qualifier: 'about' }
					}
				]
			},
			notes: [WORDS]
		}
	]);
});

test('the rows of a table of changes are read', () => {
	const rows = [{ indicator: 'beach-visitors', area: '99201' }];
	expect(slidesOf({ slide: 'changes', rows })).toMatchObject([{ kind: 'changes', rows }]);
});

test('a sentence may rest on the two counts of the sheet, and on a value that is missing', () => {
	const basedOn = ['goalsSet 1', 'goalsAchieved 1', 'births 99201 2022 notCollected'];
	expect(slidesOf({ slide: 'standing', headline: { text: WORDS, basedOn } })).toMatchObject([
		{
			headline: {
				basedOn: [
					{ count: 'goalsSet', stated: { kind: 'amount', value: 1, qualifier: '=' } },
					{ count: 'goalsAchieved', stated: { kind: 'amount', value: 1, qualifier: '=' } },
					{ indicator: 'births', stated: { kind: 'missing', reason: 'notCollected' } }
				]
			}
		}
	]);
});

test('figures that were written with other marks for the same value are the same', () => {
	const basedOn = [
		'births 99200 2023 =4733',
		'births 99201 2023 about320',
		'births 99200 2022 5132.0'
	];
	expect(reportOf({ [FILE]: briefing([standing(basedOn)]) })).toBeNull();
});

test('a sentence whose figure became another is told with both values and what to write', () => {
	const files = {
		...replaced('observations/beach-visitors.csv', ',3,>,', ',2,>,'),
		[FILE]: briefing([standing([BEACH])])
	};
	expect(reportOf(files)).toMatchInlineSnapshot(`
		"data/mizube/briefings/2023/hama.json:13 slides[0].headline.basedOn[0]: beach-visitors 99201 2023 は、この文を書いたときは「>3」でしたが、いまは「>2」です。文が今も正しいかを確かめ、必要なら書き直してから、ここを「beach-visitors 99201 2023 >2」にしてください。
		    beach-visitors 99201 2023 was ">3" when this sentence was written and is ">2" now; check whether the sentence is still true, rewrite it if not, then write "beach-visitors 99201 2023 >2" here.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a sentence is told when its figure lost its qualifier, or was withdrawn', () => {
	const births = `area,period,value,qualifier,status,source,note,missing
99200,2022,,,,yearbook,,unknown
99200,2023,4733,,,yearbook,,
99201,2023,320,,,yearbook,,
`;
	const headline = ['births 99201 2023 about 320', 'births 99200 2022 5132'];
	const files = { 'observations/births.csv': births, [FILE]: briefing([standing(headline)]) };
	expect(reportOf(files)).toMatchInlineSnapshot(`
		"data/mizube/briefings/2023/hama.json:13 slides[0].headline.basedOn[0]: births 99201 2023 は、この文を書いたときは「about 320」でしたが、いまは「320」です。文が今も正しいかを確かめ、必要なら書き直してから、ここを「births 99201 2023 320」にしてください。
		    births 99201 2023 was "about 320" when this sentence was written and is "320" now; check whether the sentence is still true, rewrite it if not, then write "births 99201 2023 320" here.
		data/mizube/briefings/2023/hama.json:14 slides[0].headline.basedOn[1]: births 99200 2022 は、この文を書いたときは「5132」でしたが、いまは「unknown」です。文が今も正しいかを確かめ、必要なら書き直してから、ここを「births 99200 2022 unknown」にしてください。
		    births 99200 2022 was "5132" when this sentence was written and is "unknown" now; check whether the sentence is still true, rewrite it if not, then write "births 99200 2022 unknown" here.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('a sentence is told when the counts of the sheet are others, or came in', () => {
	expect(reportOf({ [FILE]: briefing([standing(['goalsSet 2', 'goalsAchieved notYet'])]) }))
		.toMatchInlineSnapshot(`
			"data/mizube/briefings/2023/hama.json:13 slides[0].headline.basedOn[0]: goalsSet は、この文を書いたときは「2」でしたが、いまは「1」です。文が今も正しいかを確かめ、必要なら書き直してから、ここを「goalsSet 1」にしてください。
			    goalsSet was "2" when this sentence was written and is "1" now; check whether the sentence is still true, rewrite it if not, then write "goalsSet 1" here.
			data/mizube/briefings/2023/hama.json:14 slides[0].headline.basedOn[1]: goalsAchieved は、この文を書いたときは「notYet」でしたが、いまは「1」です。文が今も正しいかを確かめ、必要なら書き直してから、ここを「goalsAchieved 1」にしてください。
			    goalsAchieved was "notYet" when this sentence was written and is "1" now; check whether the sentence is still true, rewrite it if not, then write "goalsAchieved 1" here.

			2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
		`);
});

test('a sentence written before the year was evaluated holds while it is not', () => {
	const sheet = 'goals/2023/hama.json';
	const files = replaced(sheet, '{\n\t\t"goalsSet": 1,\n\t\t"goalsAchieved": 1\n\t}', 'null');
	expect(reportOf({ ...files, [FILE]: briefing([standing(['goalsAchieved notYet'])]) })).toBeNull();
});

test('a draft in the place of a figure is no change of it', () => {
	const births = `area,period,value,qualifier,status,source
99200,2022,5132,,,yearbook
99200,2023,4733,,,yearbook
99200,2023,4777,,draft,yearbook
99201,2023,320,about,,yearbook
`;
	const changes = {
		'observations/births.csv': births,
		[FILE]: briefing([standing(['births 99200 2023 4733'])])
	};
	expect(readDataset(exampleFiles(changes), { drafts: 'shown' })).toHaveProperty('dataset');
});

test('a sentence that names no figure, and lines that cannot be read, are told', () => {
	const slides = [
		{ slide: 'standing', headline: { text: WORDS, basedOn: [] } },
		{
			slide: 'next',
			headline: {
				text: WORDS,
				basedOn: ['births 99200 2023', 'goalsset 1', 'births 99200 2023 4,733']
			}
		}
	];
	expect(reportOf({ [FILE]: briefing(slides) })).toMatchInlineSnapshot(`
		"data/mizube/briefings/2023/hama.json:12 slides[0].headline.basedOn: 文がもとにした値がありません。「指標 区域 時期 値」の形で 1 つ以上書いてください。値が変わったときに知らせるためです。
		    no figure is named that the sentence rests on; write at least one as "indicator area period value", so that you are told when it changes.
		data/mizube/briefings/2023/hama.json:23 slides[1].headline.basedOn[0]: 「births 99200 2023」は読めません。「指標 区域 時期 値」（例 births 15103 2023 1200）か、組織目標の数なら「goalsSet 4」「goalsAchieved 4」の形で書いてください。
		    "births 99200 2023" cannot be read; write "indicator area period value" (births 15103 2023 1200) or, for the counts of the goal sheet, "goalsSet 4" or "goalsAchieved 4".
		data/mizube/briefings/2023/hama.json:24 slides[1].headline.basedOn[1]: 「goalsset 1」は読めません。「指標 区域 時期 値」（例 births 15103 2023 1200）か、組織目標の数なら「goalsSet 4」「goalsAchieved 4」の形で書いてください。
		    "goalsset 1" cannot be read; write "indicator area period value" (births 15103 2023 1200) or, for the counts of the goal sheet, "goalsSet 4" or "goalsAchieved 4".
		data/mizube/briefings/2023/hama.json:25 slides[1].headline.basedOn[2]: 「4,733」は値として読めません。値のファイルのとおりに 4733、>3、about 320 のように書くか、値が無いときは notCollected、notYet、notApplicable、unknown、suppressed のどれかを書いてください。
		    "4,733" is not a value; write it as the file has it (4733, >3, about 320) or, where there is none, one of notCollected, notYet, notApplicable, unknown, suppressed.

		4 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (4 problems)"
	`);
});

test('a figure of an unknown indicator, area or period is told with what would be right', () => {
	const basedOn = [
		'birth 99200 2023 4733',
		'births 99202 2023 4733',
		'births 99200 2021 4733',
		'births 99200 2023-04 4733',
		'share-65-plus 99201 2024-03 30.1'
	];
	expect(reportOf({ [FILE]: briefing([standing(basedOn)]) })).toMatchInlineSnapshot(`
		"data/mizube/briefings/2023/hama.json:13 slides[0].headline.basedOn[0]: 「birth」という指標は indicators.csv にありません。もしかして「births」ですか。
		    there is no indicator "birth" in indicators.csv; did you mean "births"?
		data/mizube/briefings/2023/hama.json:14 slides[0].headline.basedOn[1]: 「99202」という区域は areas.csv にありません。もしかして「99200」か「99201」ですか。
		    there is no area "99202" in areas.csv; did you mean "99200" or "99201"?
		data/mizube/briefings/2023/hama.json:15 slides[0].headline.basedOn[2]: observations/births.csv に「99200」の「2021」の行がありません。値があるのは 2022 から 2023 までです。値のある時期を書いてください。
		    observations/births.csv has no row of "99200" for "2021"; it has readings from 2022 to 2023, so name a period that has one.
		data/mizube/briefings/2023/hama.json:16 slides[0].headline.basedOn[3]: 「2023-04」は月ですが、この指標は年度ごとです。2023 と書いてください。
		    "2023-04" is a month but this indicator goes by fiscal year; write 2023.
		data/mizube/briefings/2023/hama.json:17 slides[0].headline.basedOn[4]: observations/share-65-plus.csv に「99201」の行がありません。値のある区域を書いてください。
		    observations/share-65-plus.csv has no row for "99201"; name an area that has readings.

		5 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (5 problems)"
	`);
});

test('an own sentence beside a chart has to rest on a figure of that chart', () => {
	const slide = {
		slide: 'goal',
		goal: 1,
		chart: { indicator: 'births', area: '99200', to: '2023' },
		headline: { text: WORDS, basedOn: [BEACH] }
	};
	expect(reportOf({ [FILE]: briefing([slide]) })).toMatchInlineSnapshot(`
		"data/mizube/briefings/2023/hama.json:18 slides[0].headline.basedOn: スライドのグラフは「births」を示しますが、文がもとにした値（basedOn）にありません。値が変わっても文の誤りに気づけません。「births 99200 2023 4733」のように加えてください。
		    the chart of the slide shows "births" but basedOn names no figure of it, so the sentence could become wrong unnoticed; add a line such as "births 99200 2023 4733".

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a chart of what is not there is told', () => {
	const chart = {
		indicator: 'beach-visitors',
		area: '99201',
		as: 'target',
		from: '2024',
		to: '2023'
	};
	const backwards = { indicator: 'births', area: '99200', as: 'line', from: '2023', to: '2022' };
	const slides = [
		{ slide: 'goal', goal: 1, chart },
		{ slide: 'areas', chart: backwards },
		{ slide: 'behind', chart: { indicator: 'birth', area: '9920' } }
	];
	expect(reportOf({ [FILE]: briefing(slides) })).toMatchInlineSnapshot(`
		"data/mizube/briefings/2023/hama.json:11 slides[0].chart.as: targets.csv に「beach-visitors」の「99201」の行がないので、目標と比べられません。trend か bars にするか、目標値を加えてください。
		    targets.csv has no row of "beach-visitors" for "99201", so there is no target to compare with; write trend or bars, or add the target.
		data/mizube/briefings/2023/hama.json:12 slides[0].chart.from: observations/beach-visitors.csv に「99201」の「2024」の行がありません。値があるのは 2023 から 2023 までです。値のある時期を書いてください。
		    observations/beach-visitors.csv has no row of "99201" for "2024"; it has readings from 2023 to 2023, so name a period that has one.
		data/mizube/briefings/2023/hama.json:21 slides[1].chart.as: 「line」は使えません。trend、bars、areas、target のどれかを書いてください。
		    "line" cannot stand here; write one of trend, bars, areas, target.
		data/mizube/briefings/2023/hama.json:22 slides[1].chart.from: from の 2023 が to の 2022 より後です。入れかえるか、どちらかを直してください。
		    from (2023) is after to (2022); swap them or correct one.
		data/mizube/briefings/2023/hama.json:29 slides[2].chart.indicator: 「birth」という指標は indicators.csv にありません。もしかして「births」ですか。
		    there is no indicator "birth" in indicators.csv; did you mean "births"?
		data/mizube/briefings/2023/hama.json:30 slides[2].chart.area: 「9920」という区域は areas.csv にありません。もしかして「99200」か「99201」ですか。
		    there is no area "9920" in areas.csv; did you mean "99200" or "99201"?

		6 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (6 problems)"
	`);
});

function briefing(slides: readonly object[], said: object = {}): string {
	return JSON.stringify({ organization: 'hama', fiscalYear: 2023, slides, ...said }, null, '\t');
}

function standing(basedOn: readonly string[]): object {
	return { slide: 'standing', headline: { text: WORDS, basedOn } };
}

function briefingsOf(changes: Record<string, string>) {
	const read = readDataset(exampleFiles(changes));
	return 'dataset' in read ? read.dataset.briefings : read.problems;
}

function slidesOf(slide: object) {
	const [read] = briefingsOf({ [FILE]: briefing([slide]) });
	return read && 'slides' in read ? read.slides : read;
}
