import { describe, expect, test } from 'vitest';
import { dataset } from '$lib/server/dataset.ts';

const COPY_HOSTS =
	/lt5jd|0ncwlf7ax|yukm|cache\.yimg|123deta|weblio|seisyun|ameblo|hatena|blogspot|blog\.jp|minkabu|yamato-soul|sakepro|marumatsu|weeklyjian|shitaraba|chiholog|github/;

describe('addresses', () => {
	const addresses = dataset().sources.flatMap(({ address }) => (address === null ? [] : [address]));

	test('lead to the publisher, never to a copy', () => {
		expect(addresses.filter((address) => COPY_HOSTS.test(address))).toEqual([]);
	});

	test('are whole web addresses', () => {
		expect(addresses.filter((address) => !/^https?:\/\/[^\s]+$/.test(address))).toEqual([]);
	});
});

describe('texts', () => {
	const texts = localizedTexts(dataset());

	test('stand in all three languages', () => {
		expect(texts.length).toBeGreaterThan(500);
		expect(texts.filter(({ en, easy }) => !en?.trim() || !easy?.trim())).toEqual([]);
	});

	test('in やさしい日本語 leave no kanji without its reading', () => {
		expect(texts.map(({ easy }) => easy ?? '').filter(hasUnreadKanji)).toEqual([]);
	});

	test('in やさしい日本語 give readings in kana', () => {
		expect(
			texts
				.flatMap(({ easy }) => [...(easy ?? '').matchAll(/《([^》]*)》/g)].map(([, kana]) => kana))
				.filter((kana) => !/^[ぁ-ゖー]+$/.test(kana ?? ''))
		).toEqual([]);
	});

	test('in English hold no Japanese', () => {
		expect(texts.filter(({ en }) => /[ぁ-ゖァ-ヺ一-龯]/.test(en ?? ''))).toEqual([]);
	});

	test('name every indicator differently and in at most 20 characters', () => {
		const names = dataset().indicators.map(({ name }) => name.ja);
		expect(names.filter((name) => name.length > 20)).toEqual([]);
		expect(new Set(names).size).toBe(names.length);
	});
});

interface Texts {
	readonly ja: string;
	readonly en?: string;
	readonly easy?: string;
}

/** Every text of the dataset, wherever it stands. */
function localizedTexts(part: unknown): Texts[] {
	if (Array.isArray(part)) {
		return part.flatMap(localizedTexts);
	}
	if (typeof part !== 'object' || part === null) {
		return [];
	}
	return isTexts(part) ? [part] : Object.values(part).flatMap(localizedTexts);
}

function isTexts(part: object): part is Texts {
	return 'ja' in part && typeof part.ja === 'string';
}

function hasUnreadKanji(easy: string): boolean {
	return /[一-龯々〆]/.test(easy.replaceAll(/｜[^｜《》]+《[^《》]+》/g, ''));
}
