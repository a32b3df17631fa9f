import { error } from '@sveltejs/kit';
import { dataset } from '$lib/server/dataset.ts';
import { indicatorById, observationsOf } from '$lib/server/indicators.ts';
import { fileNotice } from '$lib/wording/notice.ts';

/** One set of route parameters for each indicator. */
export function indicatorEntries(): { id: string }[] {
	return dataset().indicators.map(({ id }) => ({ id }));
}

/** What the files of an indicator are written from. Answers 404 for an unknown id. */
export function exportOf(id: string) {
	const indicator = indicatorById(id);
	if (indicator === null) {
		error(404, 'no such indicator');
	}
	const { areas, sources, updated } = dataset();
	return {
		indicator,
		observations: observationsOf(id),
		areas,
		sources,
		updated,
		notice: fileNotice(dataset())
	};
}
