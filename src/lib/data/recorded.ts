import type { Place } from './problem.ts';
import { quoted } from './quote.ts';
import type { Reading } from './reading.ts';

interface Pair {
	readonly indicator: string;
	readonly area: string;
}

/** Reports an indicator or an area that is not declared, one that has no number, and a pair of them that has no row at all. */
export function resolvePair(
	{ indicator, area }: Pair,
	at: (name: 'indicator' | 'area') => Place,
	reading: Reading
): void {
	const { indicators, areas, recorded, problems } = reading;
	indicators.resolve(indicator, at('indicator'), problems);
	reportDoIt(indicator, at('indicator'), reading);
	const known = areas.resolve(area, at('area'), problems);
	if (known !== null && recorded.get(indicator)?.has(area) === false) {
		const shown = quoted(area);
		problems.add(at('area'), {
			ja: `observations/${indicator}.csv に${shown.ja}の行がありません。値のある区域を書いてください。`,
			en: `observations/${indicator}.csv has no row for ${shown.en}; name an area that has readings.`
		});
	}
}

/** Reports an indicator that has no number (実施型) where a figure is to be shown. */
export function reportDoIt(
	indicator: string,
	place: Place,
	{ doIt, problems }: Pick<Reading, 'doIt' | 'problems'>
): void {
	if (doIt.has(indicator)) {
		const shown = quoted(indicator);
		problems.add(place, {
			ja: `${shown.ja}は実施型（indicators.csv の do_it が yes）で、数がありません。数のある指標を書いてください。`,
			en: `${shown.en} is a do-it indicator (do_it in indicators.csv is yes) and has no number; name an indicator that has.`
		});
	}
}
