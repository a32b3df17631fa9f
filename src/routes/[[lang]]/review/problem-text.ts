import type { ReviewWords } from '../views/review/words.ts';
import type { AgendaProblem } from './agenda.ts';
import { said } from './said.ts';

/** What is wrong with a file, for whoever opened it. */
export function problemText(problem: AgendaProblem, say: ReviewWords): string {
	switch (problem.kind) {
		case 'tooLarge':
			return say.review_agenda_problem_size;
		case 'notJson':
			return say.review_agenda_problem_json;
		case 'notAgenda':
			return say.review_agenda_problem_kind;
		case 'version':
			return said(say.review_agenda_problem_version, { found: problem.found });
		case 'noItems':
			return say.review_agenda_problem_items;
		case 'notItem':
			return said(say.review_agenda_problem_item, { item: problem.item, open: '{', close: '}' });
		case 'field':
			return said(say.review_agenda_problem_field, { item: problem.item, field: problem.field });
		case 'noteTooLong': {
			const { item, longest } = problem;
			return said(say.review_agenda_problem_note, { item, longest });
		}
		case 'twice':
			return said(say.review_agenda_problem_twice, { item: problem.item, name: problem.name });
	}
}
