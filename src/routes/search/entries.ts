import type { Destination } from '$lib/components/destination.ts';
import type { GoalSheet } from '$lib/domain/goal-sheet.ts';
import { type Locale, type Localized, textIn } from '$lib/domain/locale.ts';
import type { SearchEntry, SearchIndex } from '$lib/explore/search/entry.ts';
import { readingsOf } from '$lib/explore/search/word-reading.ts';
import { areaByCode } from '$lib/server/areas.ts';
import { dataset } from '$lib/server/dataset.ts';
import { indicatorsByTheme } from '$lib/server/indicators.ts';
import { fileNotice } from '$lib/wording/notice.ts';
import { sheetName } from '../[[lang]]/views/sheet.ts';

type Entry = SearchEntry<Destination>;

/** The file that the search reads: what can be found, and what must be said of the dataset. */
export function searchIndex(): SearchIndex<Destination> {
	const notice = fileNotice(dataset());
	return notice === null ? searchEntries() : { notice, entries: searchEntries() };
}

/** Everything on the site that can be found, by kind, in the order of the dataset. */
export function searchEntries(): Entry[] {
	return [...indicatorEntries(), ...areaEntries(), ...goalEntries(), ...sourceEntries()];
}

function indicatorEntries(): Entry[] {
	const { wordReadings } = dataset();
	return indicatorsByTheme().flatMap(({ theme, indicators }) =>
		indicators.map(({ definition, id, name }) => ({
			kind: 'indicator',
			place: { page: 'indicator', id },
			name,
			kana: readingsOf(name.ja, wordReadings),
			group: theme.name,
			text: definition
		}))
	);
}

function areaEntries(): Entry[] {
	return dataset().areas.map(({ code, kana, name, parent, vision }) => ({
		kind: 'area',
		place: { page: 'area', code },
		name,
		kana: [kana],
		group: (parent === null ? null : areaByCode(parent)?.name) ?? null,
		text: vision?.text ?? null
	}));
}

function goalEntries(): Entry[] {
	return dataset().goalSheets.flatMap((sheet) => {
		const { fiscalYear, organization } = sheet;
		const name = inEveryLanguage((locale) => sheetName(sheet, locale));
		const place = { page: 'goals', fiscalYear, organization } as const;
		return [
			{ kind: 'goal', place, name, kana: [], group: null, text: aboutSheet(sheet) } as const,
			...sheet.goals.map(({ next, number, programmes, promise, result, title }) => ({
				kind: 'goal' as const,
				place: { ...place, section: `goal-${number}` },
				name: title.text,
				kana: [],
				group: name,
				text: oneAfterTheOther([promise.text, result.text, next.text, ...programmes])
			}))
		];
	});
}

function aboutSheet({ head, policyIndicators, purpose }: GoalSheet): Localized {
	const names = policyIndicators.map(({ name }) => name);
	return oneAfterTheOther([purpose.text, head.title, head.name, ...names]);
}

function sourceEntries(): Entry[] {
	return dataset().sources.map(({ id, publisher, title }) => ({
		kind: 'source',
		place: { page: 'about', section: `source-${id}` },
		name: title,
		kana: [],
		group: publisher,
		text: null
	}));
}

function oneAfterTheOther(texts: readonly Localized[]): Localized {
	return inEveryLanguage((locale) => texts.map((text) => textIn(text, locale)).join('\n'));
}

function inEveryLanguage(say: (locale: Locale) => string): Localized {
	return dataset().languages.reduce<Localized>(
		(texts, locale) => ({ ...texts, [locale]: say(locale) }),
		{ ja: say('ja') }
	);
}
