import { z } from 'zod';
import {
	DIRECTIONS,
	INDICATOR_BASES,
	INDICATOR_KINDS,
	type Indicator
} from '$lib/domain/indicator.ts';
import { PERIOD_TYPES } from '$lib/domain/period.ts';
import { identifier, oneOf, optional, plainNumber, text, wholeNumber, yesOrNo } from './cell.ts';
import { continuesMessage } from './continues.ts';
import { localized } from './localized.ts';
import { declareAll, placeIn, type Reading } from './reading.ts';
import { tableShape } from './table-shape.ts';

const FILE = 'indicators.csv';
const MOST_DECIMALS = 6;
const LONGEST_CYCLE_MONTHS = 1200;

/**
 * 指標 of `indicators.csv`; one whose unit is broken is left out, for the unit's own row is told. The
 * optional column `minimum` says the least value that there can be, in the unit of the row (0 for a number
 * of people); a blank one sets no bound, as for a change, which may be negative. The optional
 * column `continues` names the observed indicator that a projection carries on.
 */
export function readIndicators(reading: Reading): Indicator[] {
	const { languages, indicators, minimums, themes, units, sources, problems } = reading;
	const schema = z.object({
		id: identifier,
		theme: text,
		name: localized(languages),
		unit: text,
		decimals: wholeNumber(0, MOST_DECIMALS),
		minimum: optional(plainNumber),
		direction: oneOf(DIRECTIONS),
		period_type: oneOf(PERIOD_TYPES),
		cycle_months: optional(wholeNumber(1, LONGEST_CYCLE_MONTHS)),
		kind: oneOf(INDICATOR_KINDS),
		basis: oneOf(INDICATOR_BASES),
		continues: optional(text),
		additive: yesOrNo,
		survey: yesOrNo,
		definition: localized(languages),
		source: text
	});
	const { items, rows } = declareAll(reading, {
		file: FILE,
		shape: tableShape(schema, {
			languages,
			texts: ['name', 'definition'],
			leftOut: ['minimum', 'continues']
		}),
		key: 'id',
		register: indicators,
		build: ({ period_type: periodType, cycle_months: cycleMonths, minimum, ...cells }) => {
			if (minimum !== null) {
				minimums.set(cells.id, minimum);
			}
			const unit = units.find(cells.unit);
			return unit && { ...cells, unit, periodType, cycleMonths, cumulative: false, doIt: false, limit: null, owner: null };
		}
	});
	for (const row of rows) {
		themes.resolve(row.raw.get('theme') ?? '', placeIn(FILE, row, 'theme'), problems);
		units.resolve(row.raw.get('unit') ?? '', placeIn(FILE, row, 'unit'), problems);
		sources.resolve(row.raw.get('source') ?? '', placeIn(FILE, row, 'source'), problems);
		const continues = row.raw.get('continues') ?? '';
		const place = placeIn(FILE, row, 'continues');
		const continued = indicators.resolve(continues, place, problems);
		const own = row.cells && indicators.find(row.cells.id);
		const message = own && continued && continuesMessage(own, continued);
		if (message) {
			problems.add(place, message);
		}
	}
	return items;
}
