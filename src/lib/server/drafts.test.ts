import { expect, test } from 'vitest';
import { draftsChosen } from './drafts.ts';

test('drafts are hidden unless MEYASU_DRAFT is 1', () => {
	expect(draftsChosen({})).toEqual({ drafts: 'hidden' });
	expect(draftsChosen({ MEYASU_DRAFT: '' })).toEqual({ drafts: 'hidden' });
	expect(draftsChosen({ MEYASU_DRAFT: '1' })).toEqual({ drafts: 'shown' });
});

test('any other choice is refused, never guessed', () => {
	expect(['0', 'true', ' 1', '１'].map((chosen) => draftsChosen({ MEYASU_DRAFT: chosen }))).toEqual(
		['0', 'true', ' 1', '１'].map((chosen) => ({
			report: `MEYASU_DRAFT: 「${chosen}」は使えません。下書きを載せるなら 1 を書き、載せないなら空にしてください。\n    "${chosen}" cannot stand here; write 1 to show drafts, or leave it blank to hide them.`
		}))
	);
});
