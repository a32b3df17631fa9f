import type { Area } from '$lib/domain/area.ts';
import type { Locale } from '$lib/domain/locale.ts';
import type { Period } from '$lib/domain/period.ts';
import { amountOf } from '$lib/domain/value.ts';
import type { Answer } from './answer.ts';
import type { Compared } from './areas-compared.ts';
import type { Ground } from './ground.ts';

/** A question that can be answered, with what it is answered from. */
export interface Comparison {
	readonly ground: Ground;
	readonly compared: Compared;
	readonly at: Period;
	/** Where a stretch of time starts; null where no earlier period can be compared with. */
	readonly since: Period | null;
	readonly axes: 'shared' | 'own';
	readonly locale: Locale;
}

/** What one kind of chart answers. */
export interface AreasPart<Scene> extends Omit<Answer<Scene>, 'credit'> {
	/** Periods whose figures are shown. */
	readonly periods: readonly Period[];
}

/** The areas from the highest value, those without one last. */
export function ranked({ compared, at }: Comparison): Area[] {
	return compared.areas
		.map((area) => {
			const observation = compared.at(area.code, at);
			return { area, amount: observation && amountOf(observation.reading) };
		})
		.sort((a, b) => (b.amount?.value ?? -Infinity) - (a.amount?.value ?? -Infinity) || 0)
		.map(({ area }) => area);
}
