import { queryState } from '../query-state.svelte.ts';
import type { FilterKey, ReviewFilter } from '../views/review/filters.ts';
import type { ReviewLine } from '../views/review/line.ts';
import { chosenLines } from './chosen-lines.ts';

/** Which lines are chosen, by the filters; the state lives in the address. */
export interface Choice {
	readonly count: number;
	readonly isActive: boolean;
	value: (key: FilterKey) => string;
	choose: (key: FilterKey, value: string) => void;
	clear: () => void;
	shows: (line: string) => boolean;
}

const KEYS = ['organization', 'theme', 'goal', 'status'] as const satisfies readonly FilterKey[];

/** Lines that have everything that is chosen; what the address asks for and no filter offers is passed over. */
export function chooseLines(
	lines: () => readonly ReviewLine[],
	filters: () => readonly ReviewFilter[]
): Choice {
	const address = queryState(KEYS);
	const chosen = $derived(
		filters().flatMap(({ key, options }) =>
			options.some(({ id }) => id === address.value(key)) ? [{ key, id: address.value(key) }] : []
		)
	);
	const shown = $derived(chosenLines(lines(), chosen));

	return {
		get count() {
			return shown.size;
		},
		get isActive() {
			return chosen.length > 0;
		},
		value: (key) => chosen.find((one) => one.key === key)?.id ?? '',
		choose: (key, value) => address.write(key, value),
		clear: () => KEYS.forEach((key) => address.write(key, '')),
		shows: (line) => shown.has(line)
	};
}
