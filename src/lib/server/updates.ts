import { askedFor } from '$lib/domain/owners.ts';
import type { WantedFigure } from '$lib/domain/chase.ts';
import { grouped } from '$lib/domain/grouped.ts';
import type { Indicator } from '$lib/domain/indicator.ts';
import { comparePeriods } from '$lib/domain/period.ts';
import { updateStatus } from '$lib/domain/update-status.ts';
import { organizationById } from './areas.ts';
import { dataset } from './dataset.ts';
import { observationsOf } from './indicators.ts';
import { once } from './once.ts';

/**
 * Every figure that is observed, by indicator and area in the order of the dataset, as it stands on the day of the
 * dataset's last change. Projections are not waited for and are left out.
 */
export const wantedFigures: () => readonly WantedFigure[] = once(() =>
	dataset()
		.indicators.filter(({ basis }) => basis === 'observed')
		.flatMap((indicator) => areasOf(indicator).map((area) => wantedFigure(indicator, area)))
);

const observations = once(() =>
	grouped(dataset().observations, ({ indicator, area }) => `${indicator} ${area}`)
);

function wantedFigure(indicator: Indicator, area: string): WantedFigure {
	const own = observations().get(`${indicator.id} ${area}`) ?? [];
	const newest = own.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1);
	const reported = indicator.doIt
		? dataset()
				.reported.filter((one) => one.indicator === indicator.id && one.area === area)
				.map(({ period }) => period)
		: [];
	return {
		indicator,
		area,
		status: updateStatus({ indicator, observations: own, reported }, dataset().updated),
		asked: askedFor({ indicator, area }, dataset()),
		source: newest?.source ?? indicator.source
	};
}

/** Where the indicator is recorded, planned or reported; else where its owner is, else the site's own area. */
function areasOf({ id, owner }: Indicator): readonly string[] {
	const { targets, reported, defaultArea } = dataset();
	const named = new Set(
		[...observationsOf(id), ...targets, ...reported]
			.filter(({ indicator }) => indicator === id)
			.map(({ area }) => area)
	);
	const home = owner === null ? null : organizationById(owner);
	return named.size > 0 ? [...named] : [home?.area ?? defaultArea];
}
