import { partsOf } from '../../src/lib/brief/pptx/parts.ts';
import { all, type Element, one, rootOf } from './xml-tree.ts';

/** What a file for PowerPoint says, read back from its bytes alone. */
export interface ReadSlide {
	readonly title: string;
	/** Paragraphs of everything with words, tables apart. */
	readonly words: readonly string[];
	readonly table: readonly (readonly string[])[];
	readonly notes: readonly string[];
	/** Alternative texts, in the order of the slide. */
	readonly said: readonly string[];
	readonly charts: readonly ReadChart[];
}

export interface ReadChart {
	readonly categories: readonly string[];
	readonly series: readonly {
		readonly name: string;
		readonly values: readonly (number | null)[];
	}[];
	/** Sheets of its workbook, row by row. */
	readonly sheets: readonly (readonly (readonly (string | number | null)[])[])[];
}

type Parts = ReadonlyMap<string, string | Uint8Array>;

/** The slides of a file, in their order. */
export function readSlides(bytes: Uint8Array): ReadSlide[] {
	const parts = partsOf(bytes);
	const presentation = rootOf(textOf(parts, 'ppt/presentation.xml'));
	const targets = targetsOf(parts, 'ppt/presentation.xml');
	return all(presentation, 'p:sldId').map(({ attributes }) =>
		slideOf(parts, `ppt/${targets.get(attributes['r:id'] ?? '')}`)
	);
}

/** What the file says of itself: title, subject and author. */
export function readProperties(bytes: Uint8Array): Readonly<Record<string, string>> {
	const core = rootOf(textOf(partsOf(bytes), 'docProps/core.xml'));
	return Object.fromEntries(core.children.map(({ name, text }) => [name, decoded(text)]));
}

function slideOf(parts: Parts, path: string): ReadSlide {
	const root = rootOf(textOf(parts, path));
	const shapes = all(root, 'p:sp');
	const isTitle = (shape: Element) =>
		all(shape, 'p:ph').some(({ attributes }) => attributes['type'] === 'title');
	const targets = [...targetsOf(parts, path).values()];
	const notes = targets.find((target) => target.includes('notesSlide')) ?? '';
	return {
		title: shapes.filter(isTitle).flatMap(paragraphs).join(''),
		words: shapes.flatMap(paragraphs),
		table: all(root, 'a:tr').map((row) =>
			all(row, 'a:tc').map((cell) => paragraphs(cell).join(''))
		),
		notes: paragraphs(rootOf(textOf(parts, inside(notes, 'ppt/notesSlides')))),
		said: all(root, 'p:cNvPr').flatMap(({ attributes }) =>
			attributes['descr'] ? [decoded(attributes['descr'])] : []
		),
		charts: all(root, 'c:chart').map(({ attributes }) => {
			const target = targetsOf(parts, path).get(attributes['r:id'] ?? '') ?? '';
			return chartOf(parts, inside(target, 'ppt/charts'));
		})
	};
}

function chartOf(parts: Parts, path: string): ReadChart {
	const root = rootOf(textOf(parts, path));
	const [workbook = ''] = [...targetsOf(parts, path).values()];
	const content = parts.get(inside(workbook, 'ppt/embeddings'));
	if (content === undefined || typeof content === 'string') {
		throw new Error(`${path} has no workbook`);
	}
	const series = all(root, 'c:ser');
	const [first] = series;
	return {
		categories: first ? cached(one(first, 'c:cat')).map(String) : [],
		series: series.map((each) => ({
			name: cached(one(each, 'c:tx')).map(String).join(''),
			values: cached(one(each, 'c:val')).map((value) => (value === null ? null : Number(value)))
		})),
		sheets: sheetsOf(partsOf(content))
	};
}

function sheetsOf(parts: Parts): ReadChart['sheets'] {
	const paths = [...parts.keys()].filter((path) => path.startsWith('xl/worksheets/')).sort();
	return paths.map((path) => {
		const rows = all(rootOf(textOf(parts, path)), 'row').map(
			(row) =>
				new Map(
					all(row, 'c').map((cell) => [
						LETTERS.indexOf(cell.attributes['r']?.replace(/\d+$/, '') ?? ''),
						valueOf(cell)
					])
				)
		);
		const width = Math.max(...rows.flatMap((cells) => [...cells.keys()])) + 1;
		return rows.map((cells) =>
			Array.from({ length: width }, (_, index) => cells.get(index) ?? null)
		);
	});
}

const LETTERS: readonly string[] = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

function valueOf(cell: Element): string | number {
	return cell.attributes['t'] === 'inlineStr'
		? decoded(one(cell, 't').text)
		: Number(one(cell, 'v').text);
}

/** Points of a cache by their numbers; null where there is none. */
function cached(element: Element): (string | null)[] {
	const count = Number(one(element, 'c:ptCount').attributes['val']);
	const points = new Map(
		all(element, 'c:pt').map((point) => [Number(point.attributes['idx']), one(point, 'c:v').text])
	);
	return Array.from({ length: count }, (_, index) => {
		const text = points.get(index);
		return text === undefined ? null : decoded(text);
	});
}

function paragraphs(element: Element): string[] {
	return all(element, 'a:p').map((paragraph) =>
		all(paragraph, 'a:t')
			.map(({ text }) => decoded(text))
			.join('')
	);
}

function targetsOf(parts: Parts, path: string): Map<string, string> {
	const rels = rootOf(textOf(parts, path.replace(/([^/]+)$/, '_rels/$1.rels')));
	return new Map(
		all(rels, 'Relationship').map(({ attributes }) => [
			attributes['Id'] ?? '',
			attributes['Target'] ?? ''
		])
	);
}

function inside(target: string, folder: string): string {
	return `${folder}/${target.slice(target.lastIndexOf('/') + 1)}`;
}

function textOf(parts: Parts, path: string): string {
	const content = parts.get(path);
	if (typeof content !== 'string') {
		throw new Error(`no ${path}`);
	}
	return content;
}

/** The parser leaves &apos; and numbers as they are written in attributes. */
function decoded(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
}
