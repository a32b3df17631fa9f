import type { Area } from '$lib/domain/area.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { ageCounts } from '../age-counts.ts';
import type { Ground } from '../ground.ts';
import type { SideValues } from './side-values.ts';

/** Of how many indicators the first area has more than the second; of more areas, which leads most often. */
export function sideSentence(
	rows: readonly SideValues[],
	areas: readonly Area[],
	locale: Locale
): string {
	const compared = rows.filter(({ amounts }) => amounts.length > 0);
	const [a, b] = areas;
	if (compared.length === 0 || a === undefined || b === undefined) {
		return m.compare_side_none({}, { locale });
	}
	const count = compared.length;
	if (areas.length === 2) {
		const way = compared.map(({ amounts: [one, other] }) =>
			Math.sign((one?.amount.value ?? 0) - (other?.amount.value ?? 0))
		);
		return m.compare_side_two(
			{
				a: textIn(a.name, locale),
				b: textIn(b.name, locale),
				count,
				more: way.filter((sign) => sign > 0).length,
				fewer: way.filter((sign) => sign < 0).length
			},
			{ locale }
		);
	}
	const leads = areas.map((area) => ({ area, times: timesAhead(compared, area) }));
	const [most] = leads.toSorted((one, other) => other.times - one.times);
	return m.compare_side_many(
		{ count, area: textIn((most?.area ?? a).name, locale), most: most?.times ?? 0 },
		{ locale }
	);
}

/** What a reader must know of counts, and of what is not in the table. */
export function sideRemarks(ground: Ground, rows: readonly SideValues[], locale: Locale): string[] {
	const ages = ageCounts(ground.facts);
	const wanted = ground.facts.indicators.filter(({ id }) => !ages.has(id));
	const omitted = wanted.length - rows.length;
	const hasCounts = rows.some(({ compared }) => compared.indicator.kind === 'count');
	return [
		...(hasCounts ? [m.compare_remark_counts({}, { locale })] : []),
		...(omitted === 0 ? [] : [m.compare_side_omitted({ count: omitted }, { locale })])
	];
}

/** In how many indicators no other area has as much. */
function timesAhead(rows: readonly SideValues[], area: Area): number {
	return rows.filter(({ amounts }) => {
		const own = amounts.find((one) => one.area.code === area.code);
		return amounts.every((one) => one === own || one.amount.value < (own?.amount.value ?? 0));
	}).length;
}
