import { error, json } from '@sveltejs/kit';
import { releasedFacts, releases } from '$lib/server/releases.ts';
import { datasetVersion } from '$lib/server/version.ts';
import { indicatorEntries } from '../../../../indicators/export.ts';
import { noticed } from '../../../noticed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Every indicator of the current version and of each stored one. */
export const entries: EntryGenerator = () => [
	...indicatorEntries().map(({ id }) => ({ version: datasetVersion(), id })),
	...releases().flatMap(({ version, indicators }) => indicators.map((id) => ({ version, id })))
];

/** What questions about the indicator are answered from, in any language. */
export const GET: RequestHandler = ({ params }) => {
	const facts = releasedFacts(params.version, params.id);
	return facts === null ? error(404, 'no such version or indicator') : json(noticed(facts));
};
