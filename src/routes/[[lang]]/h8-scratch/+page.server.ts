import { localeOf } from '../languages.ts';
import { reviewChanges } from '../views/review-changes.ts';
import { reviewUpdates } from '../views/review-updates.ts';
export const load = ({ params }: { params: { lang?: string } }) => {
	const locale = localeOf(params.lang);
	return { here: { page: 'overview' as const }, changes: reviewChanges(locale), updates: reviewUpdates(locale) };
};
