import { describe, expect, test } from 'vitest';
import { dataset } from '$lib/server/dataset.ts';
import { FACTS_AT_HAND, figure, publishedFigures, publishedTitles } from './facts.ts';
import { PUBLISHED } from './published.ts';

describe.skipIf(!FACTS_AT_HAND)('figures, where ../shared/facts is at hand (else skipped)', () => {
	test.each(Object.keys(PUBLISHED))('%s records exactly the published figures', (indicator) => {
		expect(recordedFigures(indicator).sort()).toEqual(unique(publishedFigures(indicator)));
	});

	test('no indicator holds a figure without a published series', () => {
		expect(
			dataset()
				.indicators.map(({ id }) => id)
				.filter((id) => !(id in PUBLISHED) && recordedFigures(id).length > 0)
		).toEqual([]);
	});

	test('every source stands for the publication that its figures come from', async () => {
		await expect(`${sourcesAndTitles().join('\n')}\n`).toMatchFileSnapshot(
			'sources-and-publications.txt'
		);
	});

	test('every published series that is named belongs to an indicator', () => {
		const ids = dataset().indicators.map(({ id }) => id);
		expect(Object.keys(PUBLISHED).filter((id) => !ids.includes(id))).toEqual([]);
	});
});

function recordedFigures(indicator: string): string[] {
	return dataset().observations.flatMap(({ indicator: id, area, period, reading }) =>
		id === indicator && reading.kind === 'amount'
			? [figure(area, period, reading.qualifier, reading.value)]
			: []
	);
}

/** Each source beside each title that its figures were collected under; reviewed by eye. */
function sourcesAndTitles(): string[] {
	const lines = Object.keys(PUBLISHED).flatMap((indicator) => {
		const titles = publishedTitles(indicator);
		return dataset().observations.flatMap(({ indicator: id, area, period, reading, source }) =>
			id === indicator && reading.kind === 'amount'
				? [`${source} = ${titles.get(figure(area, period, reading.qualifier, reading.value))}`]
				: []
		);
	});
	return unique(lines);
}

/** Two pages that publish one figure are one figure; two that differ stay two. */
function unique(figures: readonly string[]): string[] {
	return [...new Set(figures)].sort();
}
