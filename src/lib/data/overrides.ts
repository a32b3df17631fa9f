import { z } from 'zod';
import type { Override } from '$lib/domain/override.ts';
import { SCHEME_STATUSES, type SchemeName, type SchemeStatus } from '$lib/domain/scheme.ts';
import { cell, isoDay, notInList, text } from './cell.ts';
import { localized } from './localized.ts';
import type { Message } from './problem.ts';
import { quoted } from './quote.ts';
import { placeIn, tableOf, type Reading } from './reading.ts';
import { reportRepeats, type Keyed } from './repeats.ts';
import { reportNotBegun, subjectOf } from './subject.ts';
import { didYouMean } from './suggestion.ts';
import { tableShape } from './table-shape.ts';
import type { Row } from './table.ts';

const FILE = 'overrides.csv';

/** Statuses that a human set, of `overrides.csv`, a file that a dataset may do without. */
export function readOverrides(reading: Reading): Override[] {
	const read = (tableOf(reading, FILE, shapeIn(reading))?.rows ?? []).flatMap(
		(row) => readRow(row, reading) ?? []
	);
	reportRepeats(
		read.map(({ keyed }) => keyed),
		reading.problems
	);
	return read.map(({ override }) => override);
}

function shapeIn({ languages, scheme }: Pick<Reading, 'languages' | 'scheme'>) {
	const schema = z.object({
		indicator: text,
		area: text,
		period: text,
		status: statusIn(scheme),
		reason: localized(languages),
		date: isoDay,
		organization: text
	});
	return tableShape(schema, { languages, texts: ['reason'], mayBeEmpty: true });
}

type Cells = z.output<ReturnType<typeof shapeIn>['schema']>;

function readRow(row: Row<Cells>, reading: Reading): { override: Override; keyed: Keyed } | null {
	const { organizations, updated, problems } = reading;
	const raw = (column: string) => row.raw.get(column) ?? '';
	const subject = subjectOf(row, FILE, reading);
	organizations.resolve(raw('organization'), placeIn(FILE, row, 'organization'), problems);
	const { cells } = row;
	if (cells !== null && updated !== null && cells.date > updated) {
		problems.add(placeIn(FILE, row, 'date'), tooLate(cells.date, updated));
	}
	if (subject === null) {
		return null;
	}
	reportNotBegun(subject, row, FILE, reading);
	const { indicator, period } = subject;
	if (indicator.direction === 'neutral') {
		problems.add(placeIn(FILE, row, 'indicator'), neverJudged(indicator.id));
	}
	if (cells === null) {
		return null;
	}
	return {
		override: { ...cells, indicator: indicator.id, period },
		keyed: {
			place: placeIn(FILE, row, 'period'),
			key: `${indicator.id}・${cells.area}・${period}`,
			says: `${cells.status} ${cells.reason.ja}`
		}
	};
}

/** A status of the scheme; of any scheme while `dataset.json` names none that we know. */
function statusIn(scheme: SchemeName | null) {
	const statuses: readonly SchemeStatus[] =
		scheme === null ? Object.values(SCHEME_STATUSES).flat() : SCHEME_STATUSES[scheme];
	return cell((written) => {
		const value = statuses.find((status) => status === written);
		return value === undefined ? { message: notInScheme(written, scheme, statuses) } : { value };
	});
}

function notInScheme(
	written: string,
	scheme: SchemeName | null,
	statuses: readonly SchemeStatus[]
): Message {
	if (scheme === null) {
		return notInList(written, statuses);
	}
	const [shown, near] = [quoted(written), didYouMean(written, statuses)];
	return {
		ja: `${shown.ja}は、判定の方式 ${scheme}（dataset.json の scheme）にありません。${near.ja}${statuses.join('、')} のどれかを書いてください。`,
		en: `the scheme ${scheme} (in dataset.json) has no status ${shown.en}${near.en || ';'} write one of ${statuses.join(', ')}.`
	};
}

function tooLate(date: string, updated: string): Message {
	return {
		ja: `「${date}」は dataset.json の updated（${updated}）より後です。${updated} までの日を書くか、updated を直してください。`,
		en: `"${date}" is after updated in dataset.json (${updated}); write a day up to then, or correct updated.`
	};
}

function neverJudged(indicator: string): Message {
	return {
		ja: `「${indicator}」は判定しない指標です（indicators.csv の direction が neutral）。この行を消すか、direction を直してください。`,
		en: `"${indicator}" is never judged (its direction in indicators.csv is neutral); remove this row or correct the direction.`
	};
}
