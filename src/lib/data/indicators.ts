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
import { indicatorMessages } from './indicator-rules.ts';
import { localized } from './localized.ts';
import { declareAll, placeIn, type Reading } from './reading.ts';
import { tableShape } from './table-shape.ts';

const FILE = 'indicators.csv';
const MOST_DECIMALS = 6;
const LONGEST_CYCLE_MONTHS = 1200;

/**
 * 指標 of `indicators.csv`; one whose unit is broken is left out, for the unit's own row is told. Of
 * the optional columns, `minimum` says the least value that there can be, in the unit of the row (0 for a
 * number of people); a blank one sets no bound, as for a change, which may be negative. `continues` names the
 * observed indicator that a projection carries on, `owner` the organisation that answers for the figure.
 */
export function readIndicators(reading: Reading): Indicator[] {
	const { languages, indicators, minimums, doIt, themes, units, organizations, sources, problems } =
		reading;
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
		cumulative: optional(yesOrNo),
		do_it: optional(yesOrNo),
		limit: optional(plainNumber),
		owner: optional(text),
		definition: localized(languages),
		source: text
	});
	const { items, rows } = declareAll(reading, {
		file: FILE,
		shape: tableShape(schema, {
			languages,
			texts: ['name', 'definition'],
			leftOut: ['minimum', 'continues', 'cumulative', 'do_it', 'limit', 'owner']
		}),
		key: 'id',
		register: indicators,
		build: ({ period_type, cycle_months, minimum, do_it, cumulative, ...cells }) => {
			if (minimum !== null) {
				minimums.set(cells.id, minimum);
			}
			const unit = units.find(cells.unit);
			return (
				unit && {
					...cells,
					unit,
					periodType: period_type,
					cycleMonths: cycle_months,
					cumulative: cumulative ?? false,
					doIt: do_it ?? false
				}
			);
		}
	});
	for (const row of rows) {
		themes.resolve(row.raw.get('theme') ?? '', placeIn(FILE, row, 'theme'), problems);
		units.resolve(row.raw.get('unit') ?? '', placeIn(FILE, row, 'unit'), problems);
		sources.resolve(row.raw.get('source') ?? '', placeIn(FILE, row, 'source'), problems);
		organizations.resolve(row.raw.get('owner') ?? '', placeIn(FILE, row, 'owner'), problems);
		if (row.raw.get('do_it') === 'yes') {
			doIt.add(row.raw.get('id') ?? '');
		}
		const continues = row.raw.get('continues') ?? '';
		const place = placeIn(FILE, row, 'continues');
		const continued = indicators.resolve(continues, place, problems);
		const own = row.cells && indicators.find(row.cells.id);
		const wrong = own && continued && continuesMessage(own, continued);
		if (wrong) {
			problems.add(place, wrong);
		}
		const limit = row.raw.get('limit') ?? '';
		for (const { field, message } of own ? indicatorMessages(own, limit, reading) : []) {
			problems.add(placeIn(FILE, row, field), message);
		}
	}
	return items;
}
