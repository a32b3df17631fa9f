import type { Area } from '$lib/domain/area.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Group } from './group.ts';
import type { Column } from './matrix-column.ts';
import type { MatrixQuestion } from './question.ts';
import { listedIndicators } from './words.ts';

/** What the words of a table are made of. */
interface Shown {
	readonly group: Group;
	readonly columns: readonly Column[];
	readonly shade: MatrixQuestion['shade'];
	/** The area that the sentence is about. */
	readonly chosen: Area;
}

/** In how many of the ranked indicators an area has the largest and the smallest value. */
export function matrixSentence({ chosen, columns }: Shown, locale: Locale): string {
	const ranked = columns.map(({ shaded }) => shaded.ranks).filter(({ size }) => size > 0);
	if (ranked.length === 0) {
		return m.compare_matrix_unranked({}, { locale });
	}
	const differing = ranked.filter((ranks) => Math.max(...ranks.values()) > 1);
	const own = (ranks: ReadonlyMap<string, number>) => ranks.get(chosen.code);
	const first = differing.filter((ranks) => own(ranks) === 1).length;
	const last = differing.filter((ranks) => own(ranks) === Math.max(...ranks.values())).length;
	const parts = { area: textIn(chosen.name, locale), count: ranked.length };
	if (first > 0 && last > 0) {
		return m.compare_matrix_both({ ...parts, first, last }, { locale });
	}
	if (first > 0) {
		return m.compare_matrix_first({ ...parts, first }, { locale });
	}
	return last > 0
		? m.compare_matrix_last({ ...parts, last }, { locale })
		: m.compare_matrix_between(parts, { locale });
}

/** What a reader must know of ranks, distances and counts. */
export function matrixRemarks({ columns, group, shade }: Shown, locale: Locale): string[] {
	const whole = textIn(group.whole.name, locale);
	const isSaid = ({ shaded }: Column) =>
		(shade === 'rank' ? shaded.ranks : shaded.distances).size > 0;
	const without = columns.filter((column) => !isSaid(column)).map(({ values }) => values.compared);
	const names = listedIndicators(without, locale);
	const hasCounts = columns.some(({ values }) => values.compared.indicator.kind === 'count');
	const what = shade === 'rank' ? m.compare_remark_ranks : m.compare_remark_distance;
	const none = shade === 'rank' ? m.compare_remark_unranked : m.compare_remark_undistanced;
	return [
		...(columns.some(isSaid) ? [what({ whole }, { locale })] : []),
		...(without.length > 0 ? [none({ names, whole }, { locale })] : []),
		...(hasCounts ? [m.compare_remark_counts({}, { locale })] : [])
	];
}
