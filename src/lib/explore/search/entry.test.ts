import { expect, test } from 'vitest';
import { textsOf } from './entry.ts';

test('textsOf gives a text in each language, an easy one as written and as read', () => {
	expect(textsOf({ ja: '人口', en: 'Population', easy: '｜人口《じんこう》の かず' })).toEqual([
		'人口',
		'Population',
		'人口の かず',
		'じんこうの かず'
	]);
});

test('textsOf leaves out what is not there', () => {
	expect(textsOf({ ja: '人口' })).toEqual(['人口']);
	expect(textsOf({ ja: '人口', easy: 'ひとの かず' })).toEqual(['人口', 'ひとの かず']);
	expect(textsOf(null)).toEqual([]);
});
