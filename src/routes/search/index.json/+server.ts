import { json } from '@sveltejs/kit';
import { searchIndex } from '../entries.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything that can be found, in all languages, for the search to run in the browser. */
export const GET: RequestHandler = () => json(searchIndex());
