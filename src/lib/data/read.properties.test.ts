// What these do not prove: that a change which leaves a file well-formed is noticed (5132 to 5133 is data).
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXAMPLE, exampleFiles } from './example.ts';
import { readDataset } from './read.ts';
import { formatReport } from './report.ts';

const SLOW = { timeout: 60_000 };
const FILES = Object.keys(EXAMPLE);

interface Edit {
	readonly at: number;
	readonly removed: number;
	readonly written: Uint8Array;
}

const anyFile = fc.constantFrom(...FILES);

const anyEdit: fc.Arbitrary<Edit> = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	removed: fc.nat(4),
	written: fc.oneof(
		fc.uint8Array({ maxLength: 4 }),
		fc
			.constantFrom(',', '"', '\n', '\r', '\r\n', '{', ']', '｜', '９', ' ', '-', '')
			.map((text) => new TextEncoder().encode(text))
	)
});

test('no bytes at all make reading fail in any other way than with problems', SLOW, () => {
	fc.assert(
		fc.property(anyFile, fc.uint8Array({ maxLength: 300 }), (file, bytes) => {
			expect(outcome(exampleFiles({ [file]: bytes }))).toMatch(/^(?:read|told)$/);
		}),
		{ numRuns: 100 }
	);
});

test(
	'a file edited anywhere is read with all its rows or told about, never read in part',
	SLOW,
	() => {
		fc.assert(
			fc.property(anyFile, fc.array(anyEdit, { minLength: 1, maxLength: 3 }), (file, edits) => {
				const original = exampleFiles().get(file) ?? new Uint8Array();
				const bytes = edits.reduce(edited, original);
				const result = outcome(exampleFiles({ [file]: bytes }), { file, rows: rowsIn(bytes) });
				expect(result).toMatch(/^(?:read|told)$/);
			}),
			{ numRuns: 300 }
		);
	}
);

/** How reading ended: `read` whole, `told` at least one problem, or what went wrong with us. */
function outcome(
	files: ReadonlyMap<string, Uint8Array>,
	wanted?: { readonly file: string; readonly rows: number }
): string {
	const read = readDataset(files);
	if ('problems' in read) {
		const report = formatReport(read.problems, 'data/mizube');
		return read.problems.length > 0 && !/undefined|\[object|Invalid input/.test(report)
			? 'told'
			: `an unhelpful report: ${report}`;
	}
	const rows = wanted && (read.rowCounts.get(wanted.file) ?? 0);
	const kept = wanted?.file.startsWith('observations/')
		? read.dataset.observations.filter((one) => wanted.file === `observations/${one.indicator}.csv`)
		: null;
	return rows === wanted?.rows && (kept === null || kept.length === rows)
		? 'read'
		: `${rows} rows, ${kept?.length} of them kept, of ${wanted?.rows}`;
}

function edited(bytes: Uint8Array, { at, removed, written }: Edit): Uint8Array {
	const start = Math.floor(at * bytes.length);
	return Uint8Array.from([...bytes.slice(0, start), ...written, ...bytes.slice(start + removed)]);
}

/** Lines with something on them, but for the header; one for a JSON file. */
function rowsIn(bytes: Uint8Array): number {
	const text = new TextDecoder().decode(bytes);
	return text.trimStart().startsWith('{')
		? 1
		: text.split(/\r\n|\n|\r/).filter((line) => line !== '').length - 1;
}
