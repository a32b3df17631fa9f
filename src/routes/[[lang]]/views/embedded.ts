import { type Locale, textIn } from '$lib/domain/locale.ts';
import { unpackFacts } from '$lib/explore/facts-file.ts';
import { groundOf, type Ground } from '$lib/explore/ground.ts';
import { dataset } from '$lib/server/dataset.ts';
import { releasedFacts, releases } from '$lib/server/releases.ts';
import { m } from '$lib/paraglide/messages.js';
import { datasetVersion } from '$lib/server/version.ts';
import { periodPhrase } from '$lib/wording/period.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { type ExploredView, exploredTrend } from './explored.ts';
import { ground } from './ground.ts';
import { siteIn } from './site.ts';

/** In the place of a version: whatever is the newest. */
const LIVE = 'live';

/** One indicator as a page inside another page. */
export interface EmbeddedView {
	readonly explored: ExploredView;
	readonly name: string;
	readonly headline: string;
	readonly chartLabel: string;
	/** That the figures are kept to a version; null while they follow the dataset. */
	readonly frozen: string | null;
	/** Leads to the whole page. */
	readonly full: string;
}

/** The live view of every indicator, and one for each version that is kept. */
export function embeddedEntries(): { version: string; id: string }[] {
	const now = dataset().indicators.map(({ id }) => id);
	return [
		...[LIVE, datasetVersion()].flatMap((version) => now.map((id) => ({ version, id }))),
		...releases().flatMap(({ version, indicators }) => indicators.map((id) => ({ version, id })))
	];
}

/** Null for an indicator or a version that is not there. */
export function embeddedView(
	{ version, id }: { version: string; id: string },
	locale: Locale
): EmbeddedView | null {
	const from = groundFor(version, id);
	const indicator = from?.indicator(id);
	if (!from || !indicator) {
		return null;
	}
	const name = textIn(indicator.name, locale);
	const explored = exploredTrend(from, id, locale);
	const day = periodPhrase(from.facts.updated, 'date', locale).text;
	return {
		explored,
		name,
		headline: explored.usual.trend.answer.sentence,
		chartLabel: readingText(m.chart_read_points({ name }, { locale })),
		frozen:
			version === LIVE
				? null
				: m.share_embedded_frozen({ day, version: from.facts.version }, { locale }),
		full: m.share_embedded_full({ title: siteIn(locale).title }, { locale })
	};
}

function groundFor(version: string, id: string): Ground | null {
	if (version === LIVE || version === datasetVersion()) {
		return ground();
	}
	const stored = releasedFacts(version, id);
	return stored && groundOf(unpackFacts(stored));
}
