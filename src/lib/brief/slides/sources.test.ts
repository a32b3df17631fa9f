import { describe, expect, test } from 'vitest';
import type { SlideSource } from '../deck.ts';
import { exampleSlide } from '../example.ts';
import { exampleFacts } from '../facts-example.ts';
import { sourcesSlide } from './sources.ts';

describe('sourcesSlide', () => {
	test('names every source of the slides once', () => {
		const shown = [
			exampleSlide({ sources: [source('統計'), source('台帳')] }),
			exampleSlide({ sources: [source('台帳')] })
		];
		const [slide] = sourcesSlide(exampleFacts(), shown, 'ja');
		expect(slide?.headline.text).toBe('値の出典は、2件です。');
		expect(slide?.points).toEqual([
			{ label: '統計', text: '市', address: 'https://example.jp' },
			{ label: '台帳', text: '市', address: 'https://example.jp' }
		]);
		expect(slide?.script[1]).toBe('値の出典は、市の「統計」、市の「台帳」です。');
	});

	test('keeps sources of one title apart where their addresses differ', () => {
		const other = { ...source('統計'), address: 'https://example.jp/other' };
		const shown = [exampleSlide({ sources: [source('統計'), other] })];
		expect(sourcesSlide(exampleFacts(), shown, 'ja')[0]?.points).toHaveLength(2);
	});

	test('goes on on a second slide from the eighth source', () => {
		const sources = ['1', '2', '3', '4', '5', '6', '7', '8'].map(source);
		const slides = sourcesSlide(exampleFacts(), [exampleSlide({ sources })], 'ja');
		expect(slides.map(({ id, kicker, points }) => [id, kicker, points.length])).toEqual([
			['sources', '出典（1/2）', 7],
			['sources-2', '出典（2/2）', 1],
			['sources-3', '値の読み方', 5]
		]);
	});

	test('keeps report and computation apart, and names the version of the data', () => {
		const last = sourcesSlide(exampleFacts(), [exampleSlide()], 'ja').at(-1);
		expect(last?.headline.text).toBe(
			'組織の報告と、めやすの判定は、別のものです。足し合わせません。'
		);
		expect(last?.points.map(({ label, text }) => `${label}：${text}`)).toEqual([
			'組織の報告：組織が自ら報告したものです。めやすの判定ではありません。',
			'めやすの判定：公表された値と計画から、めやすが計算したものです。',
			'目安線：計画が各年の値を定めていないところは、めやすの直線モデルによります。',
			'データの版：example（更新日 令和8年1月1日）',
			'利用条件：CC BY'
		]);
	});
});

function source(title: string): SlideSource {
	return { title, publisher: '市', address: 'https://example.jp' };
}
