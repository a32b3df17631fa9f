import { describe, expect, test } from 'vitest';
import { usualSlides } from '../compose.ts';
import { exampleFacts, exampleSheet } from '../facts-example.ts';
import { coverSlide } from './cover.ts';

const [PLANNED] = usualSlides(exampleSheet());

describe('coverSlide', () => {
	test('names the sheet, its head, its purpose and who made the briefing', () => {
		const [slide] = cover('ja');
		expect(slide?.headline.text).toBe('令和5年度 北区 組織目標');
		expect(slide?.points).toEqual([
			{ label: '区長', text: '例 なおみ', address: null },
			{ label: '組織の目的・方向性', text: '「浜のまち」の実現', address: null },
			{ label: null, text: '例の市', address: null }
		]);
		expect(slide?.evidence).toBeNull();
	});

	test('is read aloud in whole sentences', () => {
		expect(cover('ja')[0]?.script).toEqual([
			'令和5年度の北区の組織目標について、説明します。',
			'北区がめざす姿は、「浜のまち」です。'
		]);
		expect(cover('easy')[0]?.script).toEqual([
			'2023ねんどの きたくの もくひょうを せつめいします。',
			'きたくが めざす すがたは、「はまの まち」です。'
		]);
	});

	test('says aloud what must be said of the whole dataset', () => {
		const facts = exampleFacts();
		const dataset = { ...facts.dataset, notice: { ja: '架空のデータです。' } };
		const [slide] = PLANNED ? coverSlide({ ...facts, dataset }, PLANNED, 'ja') : [];
		expect(slide?.script.at(-1)).toBe('架空のデータです。');
		expect(slide?.notes).toEqual(['架空のデータです。']);
	});
});

function cover(locale: 'ja' | 'easy') {
	return PLANNED ? coverSlide(exampleFacts(), PLANNED, locale) : [];
}
