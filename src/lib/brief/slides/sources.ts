import type { Locale } from '$lib/domain/locale.ts';
import { textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { updatedSentence } from '$lib/wording/as-of.ts';
import { filled, type Headline, listed, words } from '$lib/wording/phrase.ts';
import type { Slide, SlidePoint, SlideSource } from '../deck.ts';
import type { BriefFacts } from '../facts.ts';
import { sourceLine } from '../foot.ts';
import { aloud } from '../script.ts';

const SOURCES_A_SLIDE = 7;

/** 出典: every source of the slides shown, each once; then how their figures are to be read. */
export function sourcesSlide(
	facts: BriefFacts,
	shown: readonly Slide[],
	locale: Locale
): readonly Slide[] {
	const sources = distinct(shown.flatMap((slide) => slide.sources));
	const count = Math.ceil(sources.length / SOURCES_A_SLIDE);
	const parts = Array.from({ length: count }, (_, index) =>
		sources.slice(index * SOURCES_A_SLIDE, (index + 1) * SOURCES_A_SLIDE)
	);
	const kicker = m.source_label({}, { locale });
	const common = { ...slideOf(facts, locale), source: sourceLine(sources, locale) };
	return [
		...parts
			.map((part, index) => ({
				...common,
				id: index === 0 ? 'sources' : `sources-${index + 1}`,
				kicker:
					count === 1
						? kicker
						: m.brief_standing_continued({ kicker, number: index + 1, count }, { locale }),
				headline: headlineOf({ part, from: index * SOURCES_A_SLIDE + 1 }, sources.length, locale),
				points: part.map(({ address, publisher, title }) => ({
					label: title,
					text: publisher,
					address
				})),
				sources: part
			}))
			.map((slide) => ({
				...slide,
				script: [slide.headline.spoken, listedSentence(slide.sources, locale)]
			})),
		{ ...common, ...aboutFigures(facts, locale), id: `sources-${count + 1}`, sources: [] }
	];
}

/** How many sources there are, and which of them one slide names where it has no room for all. */
function headlineOf(
	{ from, part }: { readonly from: number; readonly part: readonly SlideSource[] },
	count: number,
	locale: Locale
): Headline {
	const all = { count: words(String(count), locale) };
	if (part.length === count) {
		return { ...filled(m.brief_sources_headline, all, locale), emphasis: null };
	}
	const places = {
		...all,
		from: words(String(from), locale),
		to: words(String(from + part.length - 1), locale)
	};
	const isOne = part.length === 1;
	const [show, say] = isOne
		? [m.brief_sources_headline_one, m.brief_sources_said_one]
		: [m.brief_sources_headline_part, m.brief_sources_said];
	const { text } = filled(show, places, locale);
	return { text, spoken: filled(say, places, locale).spoken, emphasis: null };
}

function slideOf({ dataset }: BriefFacts, locale: Locale) {
	return {
		kind: 'sources',
		computed: null,
		chart: null,
		figures: [],
		table: null,
		remark: null,
		notes: [],
		asOf: updatedSentence(dataset.updated, locale).text,
		evidence: null
	} as const satisfies Partial<Slide>;
}

/** 組織の報告と、めやすの判定は、別のものです, and what else must be known of all figures. */
function aboutFigures(
	{ dataset, ground }: BriefFacts,
	locale: Locale
): Pick<Slide, 'kicker' | 'headline' | 'points' | 'script'> {
	const apart = words(m.attainment_apart({}, { locale }), locale);
	const updated = updatedSentence(dataset.updated, locale).text;
	const { version } = ground.facts;
	const point = (label: string, text: string): SlidePoint => ({ label, text, address: null });
	return {
		kicker: m.brief_sources_about({}, { locale }),
		headline: { ...apart, emphasis: null },
		points: [
			point(m.brief_standing_reported({}, { locale }), m.brief_sources_reported({}, { locale })),
			point(m.plan_computed({}, { locale }), m.plan_computed_note({}, { locale })),
			point(m.brief_sources_line_label({}, { locale }), m.brief_sources_line({}, { locale })),
			point(
				m.brief_sources_version_label({}, { locale }),
				m.brief_sources_version({ version, updated }, { locale })
			),
			point(m.brief_sources_licence_label({}, { locale }), textIn(dataset.licence, locale))
		],
		script: [apart.spoken, words(m.brief_sources_line_script({}, { locale }), locale).spoken]
	};
}

function listedSentence(sources: readonly SlideSource[], locale: Locale): string {
	const items = sources.map(({ publisher, title }) =>
		words(m.brief_sources_script({ publisher, title }, { locale }), locale)
	);
	return aloud(m.brief_sources_listed({ items: listed(items, locale).text }, { locale }), locale);
}

/** Each source once, in the order in which the slides first name it. */
function distinct(sources: readonly SlideSource[]): SlideSource[] {
	const keyOf = ({ address, publisher, title }: SlideSource) =>
		[title, publisher, address].join('\n');
	return [...new Map(sources.map((source) => [keyOf(source), source])).values()];
}
