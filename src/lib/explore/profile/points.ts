import { chosenFeatures, type Feature, featureOf } from '$lib/domain/feature.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import type { Standing, StandingInput } from '$lib/domain/standing.ts';
import type { Phrase } from '$lib/wording/phrase.ts';
import { featureSentence, standingSentence } from '$lib/wording/standing.ts';
import type { Ground } from '../ground.ts';
import { absenceOf, judgedIn, type JudgedRow, judgedRow } from './judged.ts';
import { observationsBehind, type ProfilePlace, sourcesOf, standingInput } from './place.ts';

/** One sentence about an area, with the name of its indicator to be a link. */
export interface ProfilePoint {
	readonly id: string;
	readonly before: string;
	readonly name: string;
	readonly after: string;
	/** Ids of the sources of its figures. */
	readonly sources: readonly string[];
}

/** 強み, 気をつけたい点 and 特徴 of an area. */
export interface ProfilePoints {
	readonly strengths: readonly ProfilePoint[];
	readonly attention: readonly ProfilePoint[];
	readonly features: readonly ProfilePoint[];
	/** Why there is neither a strength nor an attention point; null where there is one. */
	readonly absence: string | null;
	readonly judged: readonly JudgedRow[];
}

/** What the rules of `standingOf` and `featureOf` say of an area, in the reader's language. */
export function profilePoints(ground: Ground, place: ProfilePlace, locale: Locale): ProfilePoints {
	const inputs = ground.facts.indicators.flatMap(({ id }) => {
		const series = ground.series(id, place.area.code);
		return (series && standingInput(ground, place, series)) ?? [];
	});
	const judged = inputs.flatMap(judgedIn);
	const verdicts = (wanted: Standing['verdict']) =>
		judged.flatMap(({ input, standing }) =>
			standing?.verdict === wanted ? [standingPoint(input, standing, place, locale)] : []
		);
	const [strengths, attention] = [verdicts('strength'), verdicts('attention')];
	const features = new Map(inputs.flatMap(featureIn));
	return {
		strengths,
		attention,
		features: chosenFeatures([...features.keys()]).flatMap((feature) => {
			const input = features.get(feature);
			return input === undefined ? [] : [featurePoint(input, feature, place, locale)];
		}),
		absence: strengths.length + attention.length > 0 ? null : absenceOf(judged, place, locale),
		judged: judged.map((one) => judgedRow(one, locale))
	};
}

function featureIn(input: StandingInput): (readonly [Feature, StandingInput])[] {
	const feature = featureOf(input);
	return feature === null ? [] : [[feature, input]];
}

function standingPoint(
	input: StandingInput,
	standing: Standing,
	place: ProfilePlace,
	locale: Locale
): ProfilePoint {
	const { last, trend } = standing;
	const before = trend?.comparison?.previous.period;
	const periods = [last.period, ...(before === undefined ? [] : [before])];
	const sentence = standingSentence(standing, place, locale);
	return pointOf(input, sentence, sourcesOf(observationsBehind(input, periods)), locale);
}

function featurePoint(
	input: StandingInput,
	feature: Feature,
	place: ProfilePlace,
	locale: Locale
): ProfilePoint {
	const { from, to } = feature.span;
	const periods = feature.series.indicator.kind === 'count' ? [from, to] : [to];
	const sentence = featureSentence(feature, place, locale);
	return pointOf(input, sentence, sourcesOf(observationsBehind(input, periods)), locale);
}

function pointOf(
	{ series }: StandingInput,
	{ text }: Phrase,
	sources: readonly string[],
	locale: Locale
): ProfilePoint {
	const { id } = series.indicator;
	const name = textIn(series.indicator.name, locale);
	const [before = '', ...after] = text.split(name);
	return { id, before, name, after: after.join(name), sources };
}
