import { indicatorCsv } from '$lib/data/write.ts';
import { exportOf, indicatorEntries } from '../export.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = indicatorEntries;

/** Every value of the indicator, as a spreadsheet opens it: UTF-8 with BOM. */
export const GET: RequestHandler = ({ params }) =>
	new Response(indicatorCsv(exportOf(params.id)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
