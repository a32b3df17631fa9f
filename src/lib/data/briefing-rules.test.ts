import { expect, test } from 'vitest';
import { EXAMPLE, reportOf } from './example.ts';

const FILE = 'briefings/2023/hama.json';
const WORDS = { ja: '言葉', en: 'words' };

test('every kind of slide may stand once, a goal once for each number', () => {
	const kinds = ['cover', 'standing', 'changes', 'areas', 'behind', 'next', 'sources'];
	const slides = [...kinds.map((slide) => ({ slide })), { slide: 'goal', goal: 1 }];
	expect(reportOf({ [FILE]: briefing(slides) })).toBeNull();
});

test('a slide that is nearly right is answered with the right one', () => {
	expect(reportOf({ [FILE]: briefing([{ slide: 'cover' }, { slide: 'goals', goal: 1 }]) }))
		.toMatchInlineSnapshot(`
			"data/mizube/briefings/2023/hama.json:9 slides[1].slide: 「goals」は使えません。もしかして「goal」ですか。cover、standing、goal、changes、areas、behind、next、sources のどれかを書いてください。
			    "goals" cannot stand here; did you mean "goal"? write one of cover, standing, goal, changes, areas, behind, next, sources.

			1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
		`);
});

test('a slide that stands twice is told, a goal by its number', () => {
	const slides = [
		{ slide: 'cover' },
		{ slide: 'goal', goal: 1 },
		{ slide: 'cover' },
		{ slide: 'goal', goal: 1 }
	];
	expect(reportOf({ [FILE]: briefing(slides) })).toMatchInlineSnapshot(`
		"data/mizube/briefings/2023/hama.json:12 slides[2]: 同じスライドが slides[0] にもあります。どちらかを消してください。
		    slides[0] is the same slide; remove one of them.
		data/mizube/briefings/2023/hama.json:15 slides[3]: 同じスライドが slides[1] にもあります。どちらかを消してください。
		    slides[1] is the same slide; remove one of them.

		2 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (2 problems)"
	`);
});

test('a goal slide without a number, and one of a goal that is not on the sheet, are told', () => {
	const slides = [{ slide: 'goal' }, { slide: 'goal', goal: 2 }, { slide: 'goal', goal: '1' }];
	expect(reportOf({ [FILE]: briefing(slides) })).toMatchInlineSnapshot(`
		"data/mizube/briefings/2023/hama.json:5 slides[0].goal: どの重点目標のスライドかがありません。"goal" に番号（1 のどれか）を書き加えてください。
		    which goal this slide is about is missing; add its number as "goal" (one of 1).
		data/mizube/briefings/2023/hama.json:10 slides[1].goal: 番号 2 の目標は goals/2023/hama.json にありません。1 のどれかを書いてください。
		    goals/2023/hama.json has no goal of number 2; write one of 1.
		data/mizube/briefings/2023/hama.json:14 slides[2].goal: 「1」は使えません。数を書いてください。
		    "1" cannot stand here; write a number.

		3 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (3 problems)"
	`);
});

test('a goal, rows or a chart on a slide that shows none are told', () => {
	const pair = { indicator: 'births', area: '99200' };
	const slides = [
		{ slide: 'cover', goal: 1, chart: pair },
		{ slide: 'areas', rows: [pair] },
		{ slide: 'sources', chart: null, rows: [] }
	];
	expect(reportOf({ [FILE]: briefing(slides) })).toMatchInlineSnapshot(`
		"data/mizube/briefings/2023/hama.json:7 slides[0].goal: goal は「cover」のスライドには使えません（使えるのは goal）。消してください。
		    goal has no use on a slide "cover" (only on goal); remove it.
		data/mizube/briefings/2023/hama.json:8 slides[0].chart: chart は「cover」のスライドには使えません（使えるのは goal、areas、behind）。消してください。
		    chart has no use on a slide "cover" (only on goal, areas, behind); remove it.
		data/mizube/briefings/2023/hama.json:15 slides[1].rows: rows は「areas」のスライドには使えません（使えるのは changes）。消してください。
		    rows has no use on a slide "areas" (only on changes); remove it.

		3 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (3 problems)"
	`);
});

test('a briefing without a slide is told', () => {
	expect(reportOf({ [FILE]: briefing([]) })).toMatchInlineSnapshot(`
		"data/mizube/briefings/2023/hama.json:4 slides: 数は 1 以上にしてください。
		    list 1 or more.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a briefing in the folder of another year is told where it belongs', () => {
	expect(reportOf({ 'briefings/2022/hama.json': briefing([{ slide: 'cover' }]) }))
		.toMatchInlineSnapshot(`
			"data/mizube/briefings/2022/hama.json:3 fiscalYear: 「2023」はファイルの場所と合いません。ファイルを briefings/2023/hama.json に移すか、ここを直してください。
			    "2023" does not agree with the file's place; move the file to briefings/2023/hama.json or correct this.

			1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
		`);
});

test('a briefing of a year that has no goal sheet is told', () => {
	const text = briefing([{ slide: 'goal', goal: 7 }], { fiscalYear: 2022 });
	expect(reportOf({ 'briefings/2022/hama.json': text })).toMatchInlineSnapshot(`
		"data/mizube/briefings/2022/hama.json:2 organization: この説明資料のもとになる組織目標 goals/2022/hama.json がありません。ファイルを加えるか、説明資料のファイルを消してください。
		    there is no goal sheet goals/2022/hama.json for this briefing; add it, or remove the file of the briefing.

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a briefing of an organisation that is not there is told once', () => {
	const text = briefing([{ slide: 'cover' }], { organization: 'hamma' });
	expect(reportOf({ 'briefings/2023/hamma.json': text })).toMatchInlineSnapshot(`
		"data/mizube/briefings/2023/hamma.json:2 organization: 「hamma」という組織は organizations.csv にありません。もしかして「hama」ですか。
		    there is no organization "hamma" in organizations.csv; did you mean "hama"?

		1 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (1 problem)"
	`);
});

test('a broken goal sheet is told, and its briefing is not blamed for it', () => {
	const sheet = EXAMPLE['goals/2023/hama.json']?.replace('"vision"', '"visions"') ?? '';
	const slides = [
		{ slide: 'goal', goal: 1 },
		{ slide: 'goal', goal: 2 }
	];
	const report = reportOf({ 'goals/2023/hama.json': sheet, [FILE]: briefing(slides) });
	expect(report).toContain('goals/2023/hama.json');
	expect(report).not.toContain('briefings/');
});

test('texts are asked for in the languages of the dataset, with readings in easy', () => {
	const slides = [
		{ slide: 'cover', notes: [{ ja: '言葉' }, { ja: '言葉', en: 'words', easy: '言葉' }] },
		{ slide: 'next', headline: { text: { en: 'words' }, basedOn: ['goalsSet 1'] } }
	];
	expect(reportOf({ [FILE]: briefing(slides) })).toMatchInlineSnapshot(`
		"data/mizube/briefings/2023/hama.json:8 slides[0].notes[0].en: ありません。書き加えてください。
		    this is missing; add it.
		data/mizube/briefings/2023/hama.json:14 slides[0].notes[1].easy: 「言葉」にふりがながありません。｜言葉《よみ》の形で書いてください。
		    "言葉" has no reading; write ｜言葉《reading》.
		data/mizube/briefings/2023/hama.json:21 slides[1].headline.text.ja: ありません。書き加えてください。
		    this is missing; add it.

		3 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (3 problems)"
	`);
});

test('every slide is checked, whatever is wrong with the others', () => {
	const slides = [
		'cover',
		{ slide: 'standing', headline: { text: WORDS, basedOn: ['goalsSet 3'], base: 1 } },
		{ slide: 'changes', rows: [{ indicator: 'birth', area: '99200' }] }
	];
	expect(reportOf({ [FILE]: briefing(slides, { fiscalYear: 2023 }) })).toMatchInlineSnapshot(`
		"data/mizube/briefings/2023/hama.json:5 slides[0]: 「cover」は使えません。{ } で囲んだまとまりを書いてください。
		    "cover" cannot stand here; write a group in { }.
		data/mizube/briefings/2023/hama.json:8 slides[1].headline: 「base」という項目はありません。消してください。
		    there is no item "base"; remove it.
		data/mizube/briefings/2023/hama.json:14 slides[1].headline.basedOn[0]: goalsSet は、この文を書いたときは「3」でしたが、いまは「1」です。文が今も正しいかを確かめ、必要なら書き直してから、ここを「goalsSet 1」にしてください。
		    goalsSet was "3" when this sentence was written and is "1" now; check whether the sentence is still true, rewrite it if not, then write "goalsSet 1" here.
		data/mizube/briefings/2023/hama.json:23 slides[2].rows[0].indicator: 「birth」という指標は indicators.csv にありません。もしかして「births」ですか。
		    there is no indicator "birth" in indicators.csv; did you mean "births"?

		4 件の問題が見つかりました。直してから、もう一度 npm run data:check を実行してください。 (4 problems)"
	`);
});

function briefing(slides: readonly unknown[], said: object = {}): string {
	return JSON.stringify({ organization: 'hama', fiscalYear: 2023, slides, ...said }, null, '\t');
}
