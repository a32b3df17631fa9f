import type { PointScene } from '$lib/charts/point-scene.ts';
import { scatterScene, type ScatterAxis, type ScatterPoint } from '$lib/charts/scatter-scene.ts';
import { markOf } from '$lib/charts/time-line.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { at } from '$lib/domain/series.ts';
import { amountOf } from '$lib/domain/value.ts';
import { m } from '$lib/paraglide/messages.js';
import { amountPhrase } from '$lib/wording/number.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { tickText } from '$lib/wording/tick.ts';
import type { Ground } from '../ground.ts';
import { chosenIn } from './group.ts';
import type { PairOfValues } from './pairing.ts';
import { bubbleNote, momentText } from './scatter-words.ts';
import { type Scattered, valuesOn } from './scattered.ts';

/** The drawing of two indicators against each other; `sentence` names it. */
export function scatterDrawn(
	ground: Ground,
	shown: Scattered,
	{ locale, sentence }: { readonly locale: Locale; readonly sentence: string }
): PointScene | null {
	const chosen = chosenIn(ground, shown.group).code;
	const when = readingText(momentText(shown.moment, shown, locale));
	const wholeX = valueOfWhole(ground, shown, 'x');
	const wholeY = valueOfWhole(ground, shown, 'y');
	return scatterScene({
		title: readingText(sentence),
		x: axisOf('x'),
		y: axisOf('y'),
		points: shown.pairs.map(pointOf),
		sizeNote: shown.bubbles && readingText(bubbleNote(shown.bubbles, locale)),
		reference:
			wholeX === null || wholeY === null
				? null
				: { x: wholeX, y: wholeY, label: readingText(textIn(shown.group.whole.name, locale)) }
	});

	function axisOf(side: 'x' | 'y'): ScatterAxis {
		const { indicator } = shown[side];
		const values = valuesOn(side, shown);
		const name = textIn(indicator.name, locale);
		const unit = textIn(indicator.unit.name, locale);
		return {
			label: readingText(m.table_caption({ name, unit }, { locale })),
			formatTick: (value) => tickText(value, indicator, locale),
			values,
			fromZero: indicator.kind === 'count' && values.every((value) => value >= 0)
		};
	}

	function pointOf(pair: PairOfValues): ScatterPoint {
		const area = ground.area(pair.area);
		const label = area === null ? pair.area : readingText(textIn(area.name, locale));
		const size = shown.bubbles?.counts.get(pair.area);
		const [x, y] = (['x', 'y'] as const).map((side) => valueText(pair, side));
		return {
			id: pair.area,
			label,
			x: pair.x.value,
			y: pair.y.value,
			size: (size && amountOf(size.reading)?.value) ?? null,
			chosen: pair.area === chosen,
			mark: markOf(pair.x.observation) ?? markOf(pair.y.observation),
			periodLabel: `${label} ${when}`,
			text: `${x?.text} · ${y?.text}`,
			spoken: `${label} ${when} ${x?.spoken} ${y?.spoken}`,
			trail: shown.hasTrails ? pair.trail : []
		};
	}

	function valueText(pair: PairOfValues, side: 'x' | 'y') {
		const { indicator } = shown[side];
		const name = readingText(textIn(indicator.name, locale));
		const amount = amountPhrase(pair[side], indicator, locale);
		return { text: `${name} ${readingText(amount.text)}`, spoken: `${name} ${amount.spoken}` };
	}
}

/** The value of the area around, where it shares one scale with its parts. */
function valueOfWhole(ground: Ground, shown: Scattered, side: 'x' | 'y'): number | null {
	const { indicator } = shown[side];
	const sharesScale = indicator.kind !== 'count' && !indicator.additive;
	const series = sharesScale ? ground.series(indicator.id, shown.group.whole.code) : null;
	const observation = series && at(series, shown.moment[side]);
	return (observation && amountOf(observation.reading)?.value) ?? null;
}
