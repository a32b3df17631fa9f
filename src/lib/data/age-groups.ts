import { z } from 'zod';
import type { AgeGroup } from '$lib/domain/dataset.ts';
import { complain, text } from './cell.ts';
import { reportListed, reportUncounted, type Listed } from './listed-indicators.ts';
import { idPart, orNull } from './parts.ts';
import { PERIOD_TYPE_NAMES } from './period-text.ts';
import type { Message, Place } from './problem.ts';
import type { Reading } from './reading.ts';

const OLDEST = 150;

const age = z.int().min(0).max(OLDEST);

/** 年齢階級, as `dataset.json` holds one: counted together (`total`) or by sex (`male` and `female`). */
export const ageGroupSchema = z
	.strictObject({
		from: age,
		to: age.nullable(),
		total: text.optional(),
		male: text.optional(),
		female: text.optional()
	})
	.transform(({ from, to, total, male, female }, context): AgeGroup => {
		if (total !== undefined && male === undefined && female === undefined) {
			return { from, to, counts: { total } };
		}
		if (total === undefined && male !== undefined && female !== undefined) {
			return { from, to, counts: { male, female } };
		}
		complain(context, {
			ja: 'total だけか、male と female の両方かの、どちらかを書いてください。',
			en: 'write either total alone, or both male and female.'
		});
		return z.NEVER;
	});

const NOTHING = { from: null, to: undefined, total: '', male: '', female: '' };

/** The same as far as it can be made out; `to` is undefined where it is neither an age nor null. */
export const ageGroupPart = z
	.object({
		from: orNull(age),
		to: age.nullable().optional().catch(undefined),
		total: idPart,
		male: idPart,
		female: idPart
	})
	.catch(NOTHING);

type Part = z.output<typeof ageGroupPart>;

/**
 * Reports age groups that overlap or do not go from the youngest to the oldest, and indicators that are
 * not there, are no counts, stand twice or go by another type of period than the first.
 */
export function reportAgeGroups(
	groups: readonly Part[],
	at: (path: string) => Place,
	reading: Reading
): void {
	const counts = groups.flatMap((group, index) =>
		(['total', 'male', 'female'] as const)
			.map((name): Listed => ({ id: group[name], place: at(`ageGroups[${index}].${name}`) }))
			.filter(({ id }) => id !== '')
	);
	reportListed(counts, reading);
	reportUncounted(counts, reading);
	reportPeriodTypes(counts, reading);
	groups.forEach((group, index) => {
		for (const { name, message } of agesAgainst(group, groups[index - 1], groups[index + 1])) {
			reading.problems.add(at(`ageGroups[${index}].${name}`), message);
		}
	});
}

function reportPeriodTypes(counts: readonly Listed[], { indicators, problems }: Reading): void {
	const [first, ...rest] = counts.flatMap(({ id, place }) => {
		const indicator = indicators.find(id);
		return indicator === null ? [] : [{ indicator, place }];
	});
	for (const { indicator, place } of rest) {
		if (first !== undefined && indicator.periodType !== first.indicator.periodType) {
			const own = PERIOD_TYPE_NAMES[indicator.periodType];
			const wanted = PERIOD_TYPE_NAMES[first.indicator.periodType];
			problems.add(place, {
				ja: `「${indicator.id}」は${own.ja}ごとですが、最初の「${first.indicator.id}」は${wanted.ja}ごとです。同じ日の年齢構成になるよう、period_type をそろえてください。`,
				en: `"${indicator.id}" goes by ${own.en} but the first one, "${first.indicator.id}", by ${wanted.en}; all groups need the same period_type to be of one day.`
			});
		}
	}
}

function agesAgainst(
	{ from, to }: Part,
	before: Part | undefined,
	after: Part | undefined
): { name: string; message: Message }[] {
	const found: { name: string; message: Message | false }[] = [
		{ name: 'to', message: to === null && after !== undefined && NO_END },
		{
			name: 'to',
			message: from !== null && typeof to === 'number' && to < from && endsEarly(from, to)
		},
		{
			name: 'from',
			message:
				from !== null &&
				before !== undefined &&
				typeof before.to === 'number' &&
				from <= before.to &&
				overlaps(from, before.to)
		}
	];
	return found.flatMap(({ name, message }) => (message === false ? [] : [{ name, message }]));
}

const NO_END: Message = {
	ja: '上限のない年齢階級は最後の 1 つだけです。上限の年齢を書くか、最後に移してください。',
	en: 'only the last age group has no upper end; write one or move this group to the end.'
};

function endsEarly(from: number, to: number): Message {
	return {
		ja: `上限の ${to} 歳が下限の ${from} 歳より前です。${from} 以上の年齢を書いてください。`,
		en: `the group ends at ${to}, before it begins at ${from}; write ${from} or more.`
	};
}

function overlaps(from: number, before: number): Message {
	return {
		ja: `${from} 歳は、前の年齢階級（${before} 歳まで）に重なります。${before + 1} 以上の年齢を書き、若い順に並べてください。`,
		en: `${from} lies within or before the group above (up to ${before}); write ${before + 1} or more, and list the groups from the youngest.`
	};
}
