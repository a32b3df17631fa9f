import type { Place } from './problem.ts';
import { quoted } from './quote.ts';
import type { Reading } from './reading.ts';

interface Pair {
	readonly indicator: string;
	readonly area: string;
}

/** Reports an indicator or an area that is not declared, and a pair of them that has no row at all. */
export function resolvePair(
	{ indicator, area }: Pair,
	at: (name: 'indicator' | 'area') => Place,
	{ indicators, areas, recorded, problems }: Reading
): void {
	indicators.resolve(indicator, at('indicator'), problems);
	const known = areas.resolve(area, at('area'), problems);
	if (known !== null && recorded.get(indicator)?.has(area) === false) {
		const shown = quoted(area);
		problems.add(at('area'), {
			ja: `observations/${indicator}.csv に${shown.ja}の行がありません。値のある区域を書いてください。`,
			en: `observations/${indicator}.csv has no row for ${shown.en}; name an area that has readings.`
		});
	}
}
