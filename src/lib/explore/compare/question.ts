import type { Ground } from '../ground.ts';
import { choice, type Fields, readQuestion, type Refused, textsOf } from '../question.ts';
import { type Group, groupsIn } from './group.ts';
import {
	areaFields,
	axisFields,
	columnFields,
	orderFields,
	sideFields,
	sinceFields,
	timeFields
} from './question-fields.ts';

/** Areas by the table: which indicators, how they are shaded, in which order. */
export interface MatrixQuestion {
	readonly show: readonly string[];
	readonly shade: 'rank' | 'distance';
	/** The indicator that the rows are sorted by; empty for the dataset's own order. */
	readonly sort: string;
	readonly order: 'desc' | 'asc';
}

/** Two indicators against each other, at one of their moments. */
export interface ScatterQuestion {
	readonly x: string;
	readonly y: string;
	/** Id of the moment; empty where the two have none. */
	readonly at: string;
	readonly trail: boolean;
}

/** Areas side by side. */
export interface SideQuestion {
	readonly areas: readonly string[];
}

/** What moved most in an area since a year. */
export interface MovesQuestion {
	readonly of: string;
	/** Empty where nothing can be compared. */
	readonly since: string;
}

/** Everything that the page is asked; each part is answered by itself. */
export interface CompareQuestion {
	readonly group: Group;
	readonly matrix: MatrixQuestion;
	readonly scatter: ScatterQuestion;
	readonly side: SideQuestion;
	readonly moves: MovesQuestion;
}

type Texts = Readonly<Record<string, string>>;

/** What an address asks for, in the words of the address too, so that controls can show it. */
export interface AskedComparison {
	readonly question: CompareQuestion;
	readonly refused: readonly Refused[];
	/** What is in force, the usual included. */
	readonly texts: Texts;
	/** What is left out of the address. */
	readonly usual: Texts;
}

/**
 * Reads the whole question from an address; what it cannot ask falls back to the usual and is reported.
 * Null where the dataset has no areas to compare.
 */
export function readCompareQuestion(
	ground: Ground,
	address: URLSearchParams
): AskedComparison | null {
	const groups = groupsIn(ground);
	const [first] = groups;
	if (first === undefined) {
		return null;
	}
	const codes = groups.map(({ whole }) => whole.code);
	const inside = asked<{ in: string }>({ in: choice(codes, first.whole.code) }, address);
	const group = groups.find(({ whole }) => whole.code === inside.question.in) ?? first;
	const columns = asked(columnFields(ground, group), address);
	const order = asked(orderFields(columns.question.show), address);
	const axes = differing(asked(axisFields(ground, group), address));
	const time = asked(timeFields(ground, group, axes.question), address);
	const side = asked(sideFields(ground, group), address);
	const area = asked(areaFields(ground, group), address);
	const since = asked(sinceFields(ground, area.question.of), address);
	const parts = [inside, columns, order, axes, time, side, area, since];
	return {
		question: {
			group,
			matrix: { ...columns.question, ...order.question },
			scatter: { ...axes.question, ...time.question },
			side: { areas: side.question.wards },
			moves: { ...area.question, ...since.question }
		},
		refused: parts.flatMap(({ refused }) => refused),
		texts: Object.assign({}, ...parts.map(({ texts }) => texts)),
		usual: Object.assign({}, ...parts.map(({ usual }) => usual))
	};
}

interface AskedPart<Question> {
	readonly question: Question;
	readonly refused: readonly Refused[];
	readonly texts: Texts;
	readonly usual: Texts;
}

function asked<Question extends object>(
	fields: Fields<Question>,
	address: URLSearchParams
): AskedPart<Question> {
	const { question, refused } = readQuestion(fields, address);
	const unasked = readQuestion(fields, new URLSearchParams());
	return {
		question,
		refused,
		texts: textsOf(fields, question),
		usual: textsOf(fields, unasked.question)
	};
}

/** An indicator against itself says nothing: both sides are then the usual. */
function differing(
	axes: AskedPart<Pick<ScatterQuestion, 'x' | 'y'>>
): AskedPart<Pick<ScatterQuestion, 'x' | 'y'>> {
	const { question, usual } = axes;
	const [x, y] = [usual['x'] ?? '', usual['y'] ?? ''];
	return question.x !== question.y || x === y
		? axes
		: {
				question: { x, y },
				refused: [...axes.refused, { key: 'y', text: question.y }],
				texts: usual,
				usual
			};
}
