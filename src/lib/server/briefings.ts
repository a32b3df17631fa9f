import type { Briefing } from '$lib/domain/briefing.ts';
import { dataset } from './dataset.ts';

/** What the dataset asks of the briefing of a goal sheet; null where it leaves all to the program. */
export function briefingOf(fiscalYear: number, organization: string): Briefing | null {
	return (
		dataset().briefings.find(
			(briefing) => briefing.fiscalYear === fiscalYear && briefing.organization === organization
		) ?? null
	);
}
