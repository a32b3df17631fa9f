import { error, json } from '@sveltejs/kit';
import { packFacts } from '$lib/explore/facts-file.ts';
import { factsOfAll } from '$lib/explore/slice.ts';
import { facts } from '$lib/server/releases.ts';
import { datasetVersion } from '$lib/server/version.ts';
import { noticed } from '../../noticed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [{ version: datasetVersion() }];

/** What indicators are compared by, in any language; of the current version alone. */
export const GET: RequestHandler = ({ params }) =>
	params.version === datasetVersion()
		? json(noticed(packFacts(factsOfAll(facts()))))
		: error(404, 'no such version');
