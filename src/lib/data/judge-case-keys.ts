import { distance } from 'fastest-levenshtein';
import type { Finding } from './judge-case-finding.ts';
import { quoted } from './quote.ts';

const POINT_KEYS = ['period', 'value'] as const;

const KEYS = {
	case: [
		'id',
		'scheme',
		'direction',
		'baseline',
		'targets',
		'actuals',
		'period',
		'tolerance',
		'limit',
		'cumulative',
		'doIt',
		'periodType',
		'rounding'
	],
	baseline: POINT_KEYS,
	targets: [...POINT_KEYS, 'kind', 'upper'],
	actuals: [...POINT_KEYS, 'qualifier'],
	rounding: ['mode', 'decimals']
} as const;

const SHORTEST_COMPARED = 5;
const LONGEST_COMPARED = 40;
const FARTHEST = 2;

/**
 * Names that look like mistyped ones of ours, with what they are near to. Every other name that we do not know is
 * somebody's own business.
 */
export function misspelledKeys(written: object): (Finding & { readonly meant: string })[] {
	return Object.entries(written).flatMap(([name, value]) => {
		const own = lookAt(name, KEYS.case, '');
		switch (name) {
			case 'baseline':
			case 'rounding':
				return inGroup(value, KEYS[name], name);
			case 'targets':
			case 'actuals':
				return Array.isArray(value)
					? value.flatMap((one: unknown, at) => inGroup(one, KEYS[name], `${name}[${at}]`))
					: own;
			default:
				return own;
		}
	});
}

function inGroup(group: unknown, keys: readonly string[], path: string) {
	return typeof group === 'object' && group !== null && !Array.isArray(group)
		? Object.keys(group).flatMap((name) => lookAt(name, keys, `${path}.`))
		: [];
}

function lookAt(name: string, keys: readonly string[], before: string) {
	if (keys.includes(name) || name.length < SHORTEST_COMPARED || name.length > LONGEST_COMPARED) {
		return [];
	}
	const near = keys.find((key) => distance(fold(name), fold(key)) <= FARTHEST);
	if (near === undefined) {
		return [];
	}
	const shown = quoted(name);
	return [
		{
			path: before + shown.ja.slice(1, -1),
			meant: before + near,
			message: {
				ja: `${shown.ja}という項目はありません。もしかして「${near}」ですか。`,
				en: `there is no item ${shown.en}; did you mean "${near}"?`
			}
		}
	];
}

function fold(name: string): string {
	return name.toLowerCase().replace(/[\s_-]+/g, '');
}
