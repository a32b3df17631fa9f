import { indicatorJson } from '$lib/data/write.ts';
import { exportOf, indicatorEntries } from '../export.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = indicatorEntries;

/** Every value of the indicator, for programs. */
export const GET: RequestHandler = ({ params }) =>
	new Response(indicatorJson(exportOf(params.id)), {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
