import type { Area } from '$lib/domain/area.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { periodPhrase } from '$lib/wording/period.ts';
import { filled, type Phrase, words } from '$lib/wording/phrase.ts';
import type { Stretch } from './areas-change.ts';
import { ranksAt } from './areas-compared.ts';
import type { Comparison } from './areas-part.ts';
import { namesPhrase, numberedPhrase, scaleWord } from './areas-words.ts';

const RANKED = {
	many: m.areas_ranked_many,
	high: m.areas_ranked_high,
	large: m.areas_ranked_large
} as const;

const MOVED = {
	up: { single: m.areas_rank_up, several: m.areas_ranks_up },
	down: { single: m.areas_rank_down, several: m.areas_ranks_down }
} as const;

/** An area with its ranks at both ends of a stretch. */
interface Move {
	readonly area: Area;
	readonly from: number;
	readonly to: number;
}

/** What is ranked, where the chosen area came from and went, and who rose and fell by the most ranks. */
export function rankedPhrases({ compared, locale }: Comparison, stretch: Stretch): Phrase[] {
	const { areas, chosen, indicator } = compared;
	const [from, to] = [stretch.since, stretch.at].map((period) =>
		periodPhrase(period, indicator.periodType, locale)
	);
	if (from === undefined || to === undefined) {
		return [];
	}
	const [before, after] = [ranksAt(compared, stretch.since), ranksAt(compared, stretch.at)];
	const moves = areas.flatMap((area): Move[] => {
		const [first, last] = [before?.get(area.code), after?.get(area.code)];
		return first === undefined || last === undefined ? [] : [{ area, from: first, to: last }];
	});
	const name = words(textIn(indicator.name, locale), locale);
	const own = moves.filter(({ area }) => area.code === chosen);
	const isKept = moves.length > 0 && moves.every((move) => move.from === move.to);
	return [
		filled(RANKED[scaleWord(compared, compared.isNet)], { from, to, name }, locale),
		...own.map((move) => ownPhrase(move, locale)),
		...(isKept
			? [filled(m.areas_ranks_kept, { from, to }, locale)]
			: [...mostMoved(moves, 'up', locale), ...mostMoved(moves, 'down', locale)])
	];
}

function ownPhrase(move: Move, locale: Locale): Phrase {
	const area = words(textIn(move.area.name, locale), locale);
	const [from, to] = [numberedPhrase(move.from, locale), numberedPhrase(move.to, locale)];
	return move.from === move.to
		? filled(m.areas_rank_kept, { area, rank: to }, locale)
		: filled(m.areas_rank_moved, { area, from, to }, locale);
}

/** Who moved furthest one way: one area with its ranks, several by how many ranks they moved. */
function mostMoved(moves: readonly Move[], way: 'up' | 'down', locale: Locale): Phrase[] {
	const stepOf = ({ from, to }: Move) => (way === 'up' ? from - to : to - from);
	const most = Math.max(0, ...moves.map(stepOf));
	const [first, ...others] = moves.filter((move) => most > 0 && stepOf(move) === most);
	if (first === undefined) {
		return [];
	}
	const { several, single } = MOVED[way];
	const areas = namesPhrase(
		[first, ...others].map(({ area }) => area),
		locale
	);
	return others.length > 0
		? [filled(several, { areas, steps: words(String(most), locale) }, locale)]
		: [
				filled(
					single,
					{
						area: areas,
						from: numberedPhrase(first.from, locale),
						to: numberedPhrase(first.to, locale)
					},
					locale
				)
			];
}
