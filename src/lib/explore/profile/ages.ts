import { type PyramidBar, type PyramidScene, pyramidScene } from '$lib/charts/pyramid-scene.ts';
import {
	type AgePart,
	type AgeStructure,
	ageStructure,
	shareFrom
} from '$lib/domain/age-structure.ts';
import type { Area } from '$lib/domain/area.ts';
import { decimalsOf } from '$lib/domain/decimal.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { type Ages, agePercent, agesPhrase, ageSentence } from '$lib/wording/age.ts';
import { percentPhrase } from '$lib/wording/number.ts';
import { periodWithWestern } from '$lib/wording/period.ts';
import { filled, type Phrase, words } from '$lib/wording/phrase.ts';
import { readingText } from '$lib/wording/ruby.ts';
import type { Answer } from '../answer.ts';
import { creditOf } from '../credit.ts';
import type { Ground } from '../ground.ts';
import { agesTable } from './ages-table.ts';
import { type ProfilePlace, sourcesOf } from './place.ts';

/** The ages of which the sentence speaks, where a group starts there: 高齢者 in the statistics of Japan. */
const OLD: Ages = { from: 65, to: null };

/** Residents by age, with ids of the sources of the figures. */
export interface AgesShown extends Answer<PyramidScene> {
	readonly sources: readonly string[];
}

/** The age structure of an area, with that of the area around it on the same day where there is one. */
export interface AgesFound {
	readonly own: AgeStructure;
	readonly around: { readonly area: Area; readonly structure: AgeStructure } | null;
}

/**
 * Residents of an area by age on the latest day on which all groups were counted, the area around it behind; null
 * where no age structure is recorded.
 */
export function agesAnswer(ground: Ground, place: ProfilePlace, locale: Locale): AgesShown | null {
	const found = agesIn(ground, place);
	if (found === null) {
		return null;
	}
	const { around, own } = found;
	const sentence = sentenceOf(found, locale);
	const title = filled(
		m.profile_age_title,
		{
			area: words(textIn(place.area.name, locale), locale),
			period: periodWithWestern(own.period, own.periodType, locale),
			sentence
		},
		locale
	);
	const counted = [...own.observations, ...(around?.structure.observations ?? [])];
	const isBySex = own.parts.some(({ male, female }) => male !== null || female !== null);
	return {
		sentence: sentence.text,
		remarks: isBySex ? [] : [m.profile_age_no_sexes({}, { locale })],
		scene: pyramidScene({
			title: title.spoken,
			groups: own.parts.map((part, index) => groupOf(part, index, found, locale)),
			unitTick: (value) => percentPhrase(exact(value), decimalsOf(value), locale).text,
			sides: {
				left: readingText(m.profile_male({}, { locale })),
				right: readingText(m.profile_female({}, { locale }))
			},
			besideLabel: around === null ? undefined : readingText(textIn(around.area.name, locale))
		}),
		table: agesTable(ground, place.area, found, locale),
		credit: creditOf(ground, counted, locale),
		sources: sourcesOf(counted)
	};
}

function agesIn(ground: Ground, { area, whole }: ProfilePlace): AgesFound | null {
	const { ageGroups } = ground.facts;
	const structureOf = ({ code }: Area, day?: AgeStructure['period']) =>
		ageStructure(ageGroups, (id) => ground.series(id, code), day);
	const own = structureOf(area);
	const structure = own && whole && structureOf(whole, own.period);
	return own && { own, around: whole && structure && { area: whole, structure } };
}

function sentenceOf({ own, around }: AgesFound, locale: Locale): Phrase {
	const oldest = own.parts.at(-1)?.group ?? OLD;
	const ages = shareFrom(own, OLD.from) === null ? oldest : OLD;
	const sharePct = shareFrom(own, ages.from) ?? 0;
	const other = around && shareFrom(around.structure, ages.from);
	const beside = around === null || other === null ? null : { area: around.area, sharePct: other };
	return ageSentence(ages, sharePct, beside, locale);
}

function groupOf(part: AgePart, index: number, { around }: AgesFound, locale: Locale) {
	const { group } = part;
	const other = around?.structure.parts[index] ?? null;
	const name = agesPhrase(group, locale);
	const bar = (own: Share | null, whole: Share | null, of: Phrase): PyramidBar | null =>
		own && {
			share: own.sharePct,
			text: readingText(agePercent(own.sharePct, locale).text),
			spoken: spokenOf({ name: of, own, whole }, locale),
			beside: whole?.sharePct ?? null
		};
	const of = (sex: string) => words(`${name.spoken} ${sex}`, locale);
	return {
		id: String(group.from),
		label: readingText(name.text),
		left: bar(part.male, other?.male ?? null, of(m.profile_male({}, { locale }))),
		right: bar(part.female, other?.female ?? null, of(m.profile_female({}, { locale }))),
		total: bar(part.total, other?.total ?? null, name)
	};

	function spokenOf(
		said: { name: Phrase; own: Share; whole: Share | null },
		language: Locale
	): string {
		const own = { group: said.name, share: agePercent(said.own.sharePct, language) };
		if (said.whole === null || around === null) {
			return filled(m.profile_age_bar, own, language).spoken;
		}
		const whole = words(textIn(around.area.name, language), language);
		const other = agePercent(said.whole.sharePct, language);
		return filled(m.profile_age_bar_beside, { ...own, whole, other }, language).spoken;
	}
}

type Share = AgePart['total'];

function exact(value: number) {
	return { value, qualifier: '=' } as const;
}
