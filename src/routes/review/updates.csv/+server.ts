import { updatesCsv } from '$lib/data/updates-csv.ts';
import { dataset } from '$lib/server/dataset.ts';
import { wantedFigures } from '$lib/server/updates.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Where every figure stands, as a spreadsheet opens it: UTF-8 with BOM. */
export const GET: RequestHandler = () =>
	new Response(updatesCsv(wantedFigures(), dataset()), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
