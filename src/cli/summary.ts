import type { Message } from '$lib/data/problem.ts';
import type { ReadDataset } from '$lib/data/read.ts';
import type { Dataset } from '$lib/domain/dataset.ts';
import { comparePeriods, PERIOD_TYPES, type PeriodType } from '$lib/domain/period.ts';

const TYPE_NAMES = {
	fy: '年度',
	cy: '暦年',
	month: '月',
	date: '日付'
} as const satisfies Record<PeriodType, string>;

/** What was read, file by file, for the keeper of the data. */
export function summary(read: ReadDataset, folder: string): string {
	const { dataset, rowCounts } = read;
	const width = Math.max(...[...rowCounts.keys()].map((file) => file.length));
	return [
		...[...rowCounts].map(([file, rows]) => `  ${file.padEnd(width)}  ${String(rows).padStart(6)}`),
		'',
		...PERIOD_TYPES.flatMap((type) => periodLine(dataset, type)),
		summaryLine(read, folder)
	].join('\n');
}

/** The same in one line. */
export function summaryLine({ dataset, draftCount }: ReadDataset, folder: string): string {
	const { indicators, areas, observations, sources, goalSheets } = dataset;
	const drafts = draftsText(dataset, draftCount);
	return `${folder}: 問題はありません。指標 ${indicators.length}、区域 ${areas.length}、実績値 ${observations.length}、出典 ${sources.length}、組織目標 ${goalSheets.length} を読みました。${drafts.ja} (no problems${drafts.en})`;
}

function draftsText({ drafts }: Dataset, count: number): Message {
	const noun = count === 1 ? 'draft' : 'drafts';
	if (drafts === 'shown') {
		return {
			ja: `MEYASU_DRAFT=1 なので、下書き ${count} も載せています。`,
			en: `, ${count} ${noun} shown`
		};
	}
	return count === 0
		? { ja: '', en: '' }
		: { ja: `下書き ${count} は載せていません。`, en: `, ${count} ${noun} left out` };
}

function periodLine({ indicators, observations }: Dataset, type: PeriodType): string[] {
	const ids = new Set(indicators.filter((one) => one.periodType === type).map(({ id }) => id));
	const periods = observations
		.filter(({ indicator }) => ids.has(indicator))
		.map(({ period }) => period)
		.sort(comparePeriods);
	return periods.length === 0
		? []
		: [
				`  ${TYPE_NAMES[type]}: ${periods[0]} – ${periods.at(-1)}（指標 ${ids.size}、実績値 ${periods.length}）`
			];
}
