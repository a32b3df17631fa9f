import type { SparklineScene } from '$lib/charts/sparkline-scene.ts';
import type { Destination } from '$lib/components/destination.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { latest } from '$lib/domain/series.ts';
import { wantedFigures } from '$lib/domain/wanted-figures.ts';
import { wayBack } from '$lib/domain/way-back.ts';
import { isBehind } from '$lib/domain/attention.ts';
import { m } from '$lib/paraglide/messages.js';
import { dataset } from '$lib/server/dataset.ts';
import { targetsFor } from '$lib/server/indicators.ts';
import { attentionWords, namesPhrase } from '$lib/wording/review.ts';
import { standingSentence } from '$lib/wording/review-line.ts';
import { wantedSentence, wayBackSentence } from '$lib/wording/review-next.ts';
import { knownArea } from '../known.ts';
import { rowSparkline } from '../sparkline.ts';
import { targetPlace } from '../target-place.ts';
import type { Verdict } from '$lib/wording/verdict.ts';
import { verdictView } from '../verdict-view.ts';
import type { Assessed } from './assessed.ts';
import { officesOf, organizationName, withParents } from './organization.ts';
import { type Said, saidOf } from './said.ts';

/** One line of the review, in words. */
export interface ReviewLine {
	/** Indicator and area; an agenda remembers it. */
	readonly id: string;
	/** The indicator's page, at its plan where it has one. */
	readonly to: Destination;
	readonly name: string;
	readonly place: string;
	/** What was computed. */
	readonly verdict: Verdict;
	/** What was reported and what a human decided, each beside what was computed. */
	readonly said: readonly Said[];
	readonly sentence: string;
	/** The criteria that put it where it is. */
	readonly why: readonly string[];
	readonly owner: string;
	/** What would bring it back on the line, or which figure is wanted from whom; null where nothing is missing. */
	readonly next: string | null;
	readonly sparkline: SparklineScene | null;
	/** What the line is found by. */
	readonly keys: {
		readonly organization: readonly string[];
		readonly theme: readonly string[];
		readonly goal: readonly string[];
		readonly status: readonly string[];
	};
}

/** An assessed subject as a line of the list. */
export function reviewLine(subject: Assessed, locale: Locale): ReviewLine {
	const { indicator, area, attention, namings, parts, series, verdicts } = subject;
	const { judged } = verdicts;
	const named = [...new Set(namings.map(({ sheet }) => sheet.organization))];
	const answering = indicator.owner === null ? named : [indicator.owner];
	return {
		id: `${indicator.id}.${area}`,
		to: {
			page: 'indicator',
			id: indicator.id,
			...(targetPlace(indicator.id, dataset().defaultArea) === null ? {} : { section: 'target' })
		},
		name: textIn(indicator.name, locale),
		place: textIn(knownArea(area).name, locale),
		verdict: verdictView(judged, locale),
		said: saidOf(verdicts, locale),
		sentence: standingSentence(
			judged,
			{ indicator, last: series && latest(series), rounding: dataset().rounding },
			locale
		).text,
		why: parts.map((part) => attentionWords(part, attention, locale).text),
		owner: ownerSentence(subject, named, locale),
		next: nextSentence(subject, answering, locale),
		sparkline: series && rowSparkline(series),
		keys: {
			organization: [
				...new Set(
					[
						...(indicator.owner === null ? [] : [indicator.owner]),
						...named,
						...officesOf(area)
					].flatMap(withParents)
				)
			],
			theme: [indicator.theme],
			goal: namings.flatMap(({ sheet, goal }) =>
				goal === null ? [] : [`${sheet.organization}.${goal.number}`]
			),
			status: [judged.status]
		}
	};
}

function ownerSentence({ indicator }: Assessed, named: readonly string[], locale: Locale): string {
	if (indicator.owner !== null) {
		return m.review_owner({ organizations: organizationName(indicator.owner, locale) }, { locale });
	}
	return named.length === 0
		? m.review_owner_none({}, { locale })
		: m.review_owner_goals({ organizations: namesOf(named, locale) }, { locale });
}

function nextSentence(
	{ attention, indicator, area, verdicts }: Assessed,
	answering: readonly string[],
	locale: Locale
): string | null {
	const { judged } = verdicts;
	if (attention.footing === 'none') {
		const names = answering.map((id) => organizationName(id, locale));
		const wanted = wantedFigures(judged, indicator.direction);
		return wantedSentence(wanted, names, locale)?.text ?? null;
	}
	if (!isBehind(attention.footing)) {
		return null;
	}
	const targets = targetsFor(indicator.id, area);
	const way = wayBack(judged, { indicator, targets, updated: dataset().updated });
	return way && wayBackSentence(way, indicator, locale).text;
}

function namesOf(ids: readonly string[], locale: Locale): string {
	return namesPhrase(
		ids.map((id) => organizationName(id, locale)),
		locale
	).text;
}
