import { describe, expect, test } from 'vitest';
import {
	type Agenda,
	moved,
	parseAgenda,
	serialiseAgenda,
	withItem,
	withNote,
	withoutItem
} from './agenda.ts';

const VISITORS = { id: 'visitors 15103', name: '来訪者数', note: '駐車場について聞く' };
const BIRTHS = { id: 'births 15103', name: '出生者数', note: '' };
const ACCIDENTS = { id: 'accidents 15103', name: '事故', note: '改行も\n残る' };
const AGENDA: Agenda = [VISITORS, BIRTHS, ACCIDENTS];

describe('an agenda', () => {
	test('takes a line in at its end, without a note, and only once', () => {
		const once = withItem([VISITORS], { id: 'births 15103', name: '出生者数' });
		expect(once).toEqual([VISITORS, BIRTHS]);
		expect(withItem(once, { id: 'visitors 15103', name: '別の名' })).toBe(once);
	});

	test('gives a line up', () => {
		expect(withoutItem(AGENDA, 'births 15103')).toEqual([VISITORS, ACCIDENTS]);
	});

	test('moves a line one place at a time and stops at its ends', () => {
		expect(moved(AGENDA, 'accidents 15103', 'up')).toEqual([VISITORS, ACCIDENTS, BIRTHS]);
		expect(moved(AGENDA, 'visitors 15103', 'down')).toEqual([BIRTHS, VISITORS, ACCIDENTS]);
		expect(moved(AGENDA, 'visitors 15103', 'up')).toBe(AGENDA);
		expect(moved(AGENDA, 'accidents 15103', 'down')).toBe(AGENDA);
		expect(moved(AGENDA, 'nothing', 'down')).toBe(AGENDA);
	});

	test('keeps a note beside its line, and no more than 2,000 characters of it', () => {
		expect(withNote(AGENDA, 'births 15103', '聞く')[1]?.note).toBe('聞く');
		expect(withNote(AGENDA, 'births 15103', 'あ'.repeat(2001))[1]?.note).toHaveLength(2000);
	});
});

describe('a file', () => {
	test('gives back what it was made from', () => {
		const file = { dataset: 'みなと市', agenda: AGENDA };
		expect(parseAgenda(serialiseAgenda(file, null))).toEqual(file);
	});

	test('says what must be said of the data', () => {
		const text = serialiseAgenda({ dataset: 'みなと市', agenda: [BIRTHS] }, '架空のデータです');
		expect(JSON.parse(text)).toHaveProperty('notice', '架空のデータです');
		expect(parseAgenda(text)).toEqual({ dataset: 'みなと市', agenda: [BIRTHS] });
	});

	test('may begin with a byte order mark', () => {
		const file = { dataset: 'みなと市', agenda: [] };
		expect(parseAgenda(`\uFEFF${serialiseAgenda(file, null)}`)).toEqual(file);
	});

	test('is refused when it is not JSON', () => {
		expect(parseAgenda('議題')).toEqual({ problems: [{ kind: 'notJson' }] });
		expect(parseAgenda('')).toEqual({ problems: [{ kind: 'notJson' }] });
	});

	test('is refused when it is JSON of another kind', () => {
		expect(parseAgenda('[]')).toEqual({ problems: [{ kind: 'notAgenda' }] });
		expect(parseAgenda('{"format":"meyasu-agenda"}')).toEqual({
			problems: [{ kind: 'notAgenda' }]
		});
	});

	test('is refused when a later version wrote it', () => {
		const text = '{"format":"meyasu-agenda","version":2,"dataset":"みなと市","items":[]}';
		expect(parseAgenda(text)).toEqual({ problems: [{ kind: 'version', found: '2' }] });
	});

	test('is refused without a list of items', () => {
		expect(parseAgenda(file('null'))).toEqual({ problems: [{ kind: 'noItems' }] });
	});

	test('is refused as a whole, with everything that is wrong, when one item is wrong', () => {
		const good = '{"id":"births 15103","name":"出生者数","note":""}';
		const long = `{"id":"a","name":"b","note":"${'あ'.repeat(2001)}"}`;
		const items = `[${good}, 3, {"id":"","name":"x","note":1}, ${good}, ${long}]`;
		expect(parseAgenda(file(items))).toEqual({
			problems: [
				{ kind: 'notItem', item: 2 },
				{ kind: 'field', item: 3, field: 'id' },
				{ kind: 'field', item: 3, field: 'note' },
				{ kind: 'noteTooLong', item: 5, longest: 2000 },
				{ kind: 'twice', item: 4, name: '出生者数' }
			]
		});
	});

	test('leaves out what an item is not made of', () => {
		const items = '[{"id":"births 15103","name":"出生者数","note":"","__proto__":{},"x":1}]';
		expect(parseAgenda(file(items))).toEqual({ dataset: 'みなと市', agenda: [BIRTHS] });
	});
});

function file(items: string): string {
	return `{"format":"meyasu-agenda","version":1,"dataset":"みなと市","items":${items}}`;
}
