import { expect, test } from 'vitest';
import { NOT_ASSESSABLE_REASONS } from '$lib/domain/judged.ts';
import { LOCALES } from '$lib/domain/locale.ts';
import { SCHEME_NAMES, SCHEME_STATUSES } from '$lib/domain/scheme.ts';
import { judgedWord, reasonSentence, schemeName } from './judged.ts';

test.each([
	['achieved', '✓', '達成', 'Achieved'],
	['onTrack', '▲', '目安どおり', 'On track'],
	['improving', '△', '改善・目安に届かない', 'Better, but short of the guideline'],
	['unchanged', '―', '横ばい', 'Unchanged'],
	['worse', '▼', '基準より悪化', 'Worse than the baseline'],
	['missed', '✕', '期限までに未達', 'Missed by the target date'],
	['notAssessable', '・', '判定できない', 'Not assessable']
] as const)('judgedWord of %s has its own mark and word', (status, mark, ja, en) => {
	const of = { scheme: 'guideline', status } as const;
	expect(judgedWord(of, 'ja')).toEqual({ mark, text: ja, spoken: ja });
	expect(judgedWord(of, 'en')).toEqual({ mark, text: en, spoken: en });
});

test('judgedWord puts a plain word beside every letter', () => {
	const words = SCHEME_NAMES.map((scheme) => [
		scheme,
		...SCHEME_STATUSES[scheme].map((status) => {
			const { mark, text } = judgedWord({ scheme, status }, 'ja');
			return `${mark} ${text}`;
		})
	]);
	expect(words).toEqual([
		[
			'guideline',
			'✓ 達成',
			'▲ 目安どおり',
			'△ 改善・目安に届かない',
			'― 横ばい',
			'▼ 基準より悪化',
			'✕ 期限までに未達',
			'・ 判定できない'
		],
		[
			'ratio-abc',
			'▲ A 目安以上',
			'△ B+ 目安の80%以上',
			'△ B 目安の50%以上',
			'△ C 目安の50%未満',
			'・ 判定できない'
		],
		[
			'elapsed',
			'▲ A 期間の経過に見合う進み',
			'△ B 期間の経過より遅い進み',
			'・ F 実施型（数値なし）',
			'・ N 実績待ち',
			'・ 判定できない'
		],
		[
			'kenko21',
			'✓ A 目標値に達した',
			'▲ B 改善し、目安に届いている',
			'△ B* 改善しているが目安に届かない',
			'― C 変わらない',
			'▼ D 悪化している',
			'・ E 評価できない'
		],
		['nth-year', '▲ ① 予定の100%以上', '△ ② 予定の60%以上', '△ ③ 予定の60%未満', '・ 判定できない'],
		[
			'growth',
			'✓ 目標に到達',
			'▲ 順調に前進',
			'△ 前進しているが遅い',
			'△ 前進がわずか',
			'▼ 悪化している',
			'・ 判定できない'
		]
	]);
});

test.each(LOCALES)(
	'judgedWord never gives two statuses of a scheme the same word (%s)',
	(locale) => {
		const repeated = SCHEME_NAMES.filter((scheme) => {
			const words = SCHEME_STATUSES[scheme].map((status) => judgedWord({ scheme, status }, locale));
			return new Set(words.map(({ text }) => text)).size < words.length;
		});
		expect(repeated).toEqual([]);
	}
);

test('judgedWord calls a status that the scheme does not know not assessable', () => {
	expect(judgedWord({ scheme: 'growth', status: 'B*' }, 'ja')).toMatchObject({
		mark: '・',
		text: '判定できない'
	});
});

test('judgedWord says readings in やさしい日本語', () => {
	expect(judgedWord({ scheme: 'kenko21', status: 'B*' }, 'easy')).toEqual({
		mark: '△',
		text: 'B* よく なったが、 ｜目安《めやす》に ｜届《とど》かない',
		spoken: 'B* よく なったが、 めやすに とどかない'
	});
});

test('schemeName names the scheme with the letters that it gives', () => {
	expect(SCHEME_NAMES.map((scheme) => schemeName(scheme, 'ja').text)).toEqual([
		'目安線による判定',
		'目安比による判定（A・B+・B・C）',
		'進捗率と経過率による判定（A・B・F・N）',
		'健康日本21の方式による判定（A・B・B*・C・D・E）',
		'計画のn年目の進みによる判定（①・②・③）',
		'年平均の伸び率による判定'
	]);
	expect(schemeName('ratio-abc', 'en').text).toBe('Ratio to the guideline (A, B+, B, C)');
});

test('reasonSentence says why nothing can be judged', () => {
	expect(reasonSentence('ratioOnly', 'ja').text).toBe(
		'比率だけが公表されているため、判定できません。'
	);
	expect(reasonSentence('ratioOnly', 'en').text).toBe('Not assessable: only a ratio is published.');
});

test('reasonSentence says of a total what is missing, and not that a value is open', () => {
	expect(reasonSentence('gap', 'ja').text).toBe(
		'途中の期間の実績値がないため累計が分からず、判定できません。'
	);
	expect(reasonSentence('gap', 'en').text).toBe(
		'Not assessable: an actual value in between is missing, so the running total is not known.'
	);
	expect(reasonSentence('gap', 'easy').spoken).toBe(
		'とちゅうの かずが ないので、 ごうけいが わかりません。 はんていできません。'
	);
});

test.each(LOCALES)('reasonSentence has a sentence of its own for every reason (%s)', (locale) => {
	const sentences = NOT_ASSESSABLE_REASONS.map((reason) => reasonSentence(reason, locale).text);
	expect(new Set(sentences).size).toBe(NOT_ASSESSABLE_REASONS.length);
});
