import type { AgeCount } from '$lib/domain/age-structure.ts';
import type { Area } from '$lib/domain/area.ts';
import { decimalsOf } from '$lib/domain/decimal.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { agePercent, agesPhrase } from '$lib/wording/age.ts';
import { digits } from '$lib/wording/digits.ts';
import { periodWithWestern } from '$lib/wording/period.ts';
import type { ShownCell, ShownColumn, ShownTable } from '../answer.ts';
import type { Ground } from '../ground.ts';
import { unrecordedCell } from '../table-cell.ts';
import type { AgesFound } from './ages.ts';

/** The age groups of an area as a table, from the oldest as the pyramid shows them. */
export function agesTable(
	ground: Ground,
	area: Area,
	{ own, around }: AgesFound,
	locale: Locale
): ShownTable {
	const isBySex = own.parts.some(({ male }) => male !== null);
	const figure = (id: string, label: string): ShownColumn => ({ id, label, isFigure: true });
	const [first] = own.observations;
	const unit = first && ground.indicator(first.indicator)?.unit.name;
	return {
		caption: m.profile_age_caption(
			{
				area: textIn(area.name, locale),
				period: periodWithWestern(own.period, own.periodType, locale).text,
				unit: unit === undefined ? '' : textIn(unit, locale)
			},
			{ locale }
		),
		columns: [
			{ id: 'ages', label: m.profile_age_column({}, { locale }), isFigure: false },
			...(isBySex
				? [
						figure('male', m.profile_male({}, { locale })),
						figure('female', m.profile_female({}, { locale }))
					]
				: []),
			figure('count', m.profile_age_count({}, { locale })),
			figure('share', m.profile_age_share_column({}, { locale })),
			...(around === null
				? []
				: [
						figure(
							'whole',
							m.profile_age_share_of({ area: textIn(around.area.name, locale) }, { locale })
						)
					])
		],
		rows: own.parts
			.map(({ group, male, female, total }, index) => ({
				id: String(group.from),
				cells: [
					{ text: agesPhrase(group, locale).text, value: `${group.from}-${group.to ?? ''}` },
					...(isBySex ? [countCell(male), countCell(female)] : []),
					countCell(total),
					shareCell(total),
					...(around === null ? [] : [shareCell(around.structure.parts[index]?.total ?? null)])
				]
			}))
			.toReversed()
	};

	function countCell(part: AgeCount | null): ShownCell {
		return part === null
			? unrecordedCell(locale)
			: { text: digits(part.count, decimalsOf(part.count), locale), value: part.count };
	}

	function shareCell(part: AgeCount | null): ShownCell {
		return part === null
			? unrecordedCell(locale)
			: { text: agePercent(part.sharePct, locale).text, value: part.sharePct };
	}
}
