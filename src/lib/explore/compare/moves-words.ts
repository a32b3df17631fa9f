import type { Area } from '$lib/domain/area.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { parsePeriod } from '$lib/domain/period.ts';
import { m } from '$lib/paraglide/messages.js';
import { signedPercentPhrase, signedPointsPhrase } from '$lib/wording/number.ts';
import { periodWithWestern } from '$lib/wording/period.ts';
import type { Phrase } from '$lib/wording/phrase.ts';
import type { Move, Unmoved } from './moves-of.ts';

/** A year by name. */
export function yearText(year: string, locale: Locale): string {
	const period = parsePeriod(year, 'cy');
	return period === null ? year : periodWithWestern(period, 'cy', locale).text;
}

/** How far an indicator moved: +45.2%, △1.3ポイント. */
export function moveText({ by, series, unit }: Move, locale: Locale): Phrase {
	return unit === 'percent'
		? signedPercentPhrase(by, locale)
		: signedPointsPhrase(by, series.indicator.decimals, locale);
}

/** What moved most of the counts and of the percentages, which are never ranked together. */
export function movesSentence(
	{ count, share }: { readonly count: Move | undefined; readonly share: Move | undefined },
	{ area, since }: { readonly area: Area; readonly since: string },
	locale: Locale
): string {
	const parts = { area: textIn(area.name, locale), since: yearText(since, locale) };
	const counted = count && {
		count: textIn(count.series.indicator.name, locale),
		rate: moveText(count, locale).text
	};
	const shared = share && {
		share: textIn(share.series.indicator.name, locale),
		points: moveText(share, locale).text
	};
	if (counted && shared) {
		return m.compare_change_both({ ...parts, ...counted, ...shared }, { locale });
	}
	if (counted) {
		return m.compare_change_count({ ...parts, ...counted }, { locale });
	}
	return shared
		? m.compare_change_share({ ...parts, ...shared }, { locale })
		: m.compare_change_none(parts, { locale });
}

/** Which indicators are not ranked, and why. */
export function movesRemarks(unmoved: readonly Unmoved[], since: string, locale: Locale): string[] {
	const count = (wanted: Unmoved) => unmoved.filter((reason) => reason === wanted).length;
	const say = {
		break: m.compare_change_broken,
		net: m.compare_change_net,
		rateless: m.compare_change_rateless
	} as const satisfies Record<Exclude<Unmoved, 'absent'>, unknown>;
	const absent = count('absent');
	return [
		m.compare_change_until({}, { locale }),
		...(['break', 'net', 'rateless'] as const).flatMap((reason) =>
			count(reason) === 0 ? [] : [say[reason]({ count: count(reason) }, { locale })]
		),
		...(absent === 0
			? []
			: [m.compare_change_absent({ count: absent, since: yearText(since, locale) }, { locale })])
	];
}
