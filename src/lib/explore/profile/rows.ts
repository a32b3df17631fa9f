import { type BulletScene, bulletScene } from '$lib/charts/bullet-scene.ts';
import { latestTone, type Tone } from '$lib/domain/comparison.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { type AreaValue, rank } from '$lib/domain/rank.ts';
import { at, latest, type Series } from '$lib/domain/series.ts';
import { amountOf } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { latestChangeShort } from '$lib/wording/latest-change.ts';
import { amountPhrase } from '$lib/wording/number.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { filled, joinSentences, type Phrase } from '$lib/wording/phrase.ts';
import { amongPhrase, rankSentence } from '$lib/wording/rank.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import { exactValue, sistersOf, valuesBeside } from '../beside.ts';
import type { Ground } from '../ground.ts';
import { type ProfilePlace, sourcesOf } from './place.ts';

/** One indicator of an area against the area around and the sisters. */
export interface ProfileRow {
	readonly id: string;
	readonly name: string;
	/** Null where fewer than three areas have a value. */
	readonly bullet: BulletScene | null;
	readonly value: string;
	readonly period: string;
	/** That of the area around in the same period; null where it has none. */
	readonly whole: string | null;
	/** Null where not every sister has an exact value. */
	readonly rank: string | null;
	readonly change: string;
	readonly tone: Tone;
	/** Ids of the sources of the figures. */
	readonly sources: readonly string[];
}

const LEAST_BESIDE = 3;

/** The latest value of an indicator in an area beside all others; null without a value. */
export function profileRow(
	ground: Ground,
	place: ProfilePlace,
	id: string,
	locale: Locale
): ProfileRow | null {
	const series = ground.series(id, place.area.code);
	const last = series === null ? null : latest(series);
	if (series === null || last === null) {
		return null;
	}
	const { indicator } = series;
	const period = periodPhrase(last.period, indicator.periodType, locale).text;
	const values = valuesBeside(ground, series, last.period);
	const around = wholeIn(ground, place, last);
	const beside = sistersOf(ground, series.area, id).flatMap((one) => at(one, last.period) ?? []);
	const own = rank(values, 'highest').find(({ area }) => area === series.area);
	return {
		id,
		name: textIn(indicator.name, locale),
		bullet: bulletOf({ series, last, around, values, beside }, place, locale),
		value: readingPhrase(last.reading, indicator, locale).text,
		period: indicator.basis === 'projected' ? m.row_projected({ period }, { locale }) : period,
		whole: around === null ? null : readingPhrase(around.reading, indicator, locale).text,
		rank:
			own === undefined || values.length < 2
				? null
				: m.rank_cell({ rank: own.rank, count: values.length }, { locale }),
		change: latestChangeShort(series, locale).text,
		tone: latestTone(series),
		sources: sourcesOf([last, ...(around === null ? [] : [around]), ...beside])
	};
}

function wholeIn(ground: Ground, { whole }: ProfilePlace, last: Observation): Observation | null {
	const series = whole && ground.series(last.indicator, whole.code);
	return series && at(series, last.period);
}

interface Bullet {
	readonly series: Series;
	readonly last: Observation;
	/** That of the area around in the same period. */
	readonly around: Observation | null;
	/** Of all sisters, or none where one of them has no exact value. */
	readonly values: readonly AreaValue[];
	readonly beside: readonly Observation[];
}

function bulletOf(bullet: Bullet, place: ProfilePlace, locale: Locale): BulletScene | null {
	const { around, beside, last, series } = bullet;
	const { additive, kind } = series.indicator;
	const shown = beside.flatMap(({ area, reading }) => exactValue(area, reading));
	if (shown.length < LEAST_BESIDE || !shown.some(({ area }) => area === last.area)) {
		return null;
	}
	// A whole that adds up its parts, and any count of it, lies far beyond their scale.
	const isOnScale = around !== null && !additive && kind !== 'count';
	return bulletScene({
		title: spokenOf(bullet, shown, place, locale).spoken,
		values: shown.map(({ area, value }) => ({ id: area, value, chosen: area === last.area })),
		whole: isOnScale ? (amountOf(around.reading)?.value ?? null) : null,
		fromZero: kind === 'count' || kind === 'ratio'
	});
}

/** Where the area stands, and from where to where the others reach, which only the drawing shows. */
function spokenOf(
	{ series: { indicator }, values }: Bullet,
	shown: readonly AreaValue[],
	{ area }: ProfilePlace,
	locale: Locale
): Phrase {
	const place = rankSentence(values, area, indicator, locale);
	const all = shown.map(({ value }) => value);
	const amount = (value: number) => amountPhrase({ value, qualifier: '=' }, indicator, locale);
	const reach = filled(
		m.profile_reach,
		{
			among: amongPhrase(area.kind, shown.length, locale),
			low: amount(Math.min(...all)),
			high: amount(Math.max(...all))
		},
		locale
	);
	return joinSentences(place === null ? [reach] : [place, reach], locale);
}
