import { DEFINITIONS_PEOPLE, NAMES_PEOPLE } from './names-people.ts';
import { DEFINITIONS_PLACES, NAMES_PLACES } from './names-places.ts';
import { wordsById } from './words.ts';

/** Names of the indicators by id. */
export const NAMES = wordsById(NAMES_PEOPLE + NAMES_PLACES);

export const DEFINITIONS = wordsById(DEFINITIONS_PEOPLE + DEFINITIONS_PLACES);
