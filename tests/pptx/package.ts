import { unzipSync } from 'fflate';
import { partsOf } from '../../src/lib/brief/pptx/parts.ts';
import { FREE, ORDERS } from './schema-order.ts';
import { all, type Element, malformed, rootOf } from './xml-tree.ts';

type Parts = ReadonlyMap<string, string | Uint8Array>;

const TYPES = '[Content_Types].xml';
const DEFLATED = 8;

/** What PowerPoint or Excel would want to repair in a file, each with the part that it is in; empty when nothing. */
export function problemsOf(bytes: Uint8Array): string[] {
	const parts = partsOf(bytes);
	const broken = [...parts].flatMap(([path, text]) => {
		const problem = typeof text === 'string' ? malformed(text) : null;
		return problem === null ? [] : [`${path}: ${problem}`];
	});
	if (broken.length > 0) {
		return broken;
	}
	const roots = new Map(
		[...parts].flatMap(([path, text]) =>
			typeof text === 'string' ? [[path, rootOf(text)] as const] : []
		)
	);
	return [
		...zipProblems(bytes),
		...typeProblems(parts, roots),
		...relationProblems(parts, roots),
		...[...roots].flatMap(([path, root]) =>
			[...idProblems(root), ...orderProblems(root), ...chartProblems(root)].map(
				(problem) => `${path}: ${problem}`
			)
		),
		...themeProblems(roots),
		...[...parts].flatMap(([path, content]) =>
			path.endsWith('.xlsx') && typeof content !== 'string'
				? problemsOf(content).map((problem) => `${path}: ${problem}`)
				: []
		)
	];
}

/** Packages hold parts and no folders, packed, the types first. */
function zipProblems(bytes: Uint8Array): string[] {
	const entries: { name: string; compression: number }[] = [];
	unzipSync(bytes, {
		filter: ({ name, compression }) => {
			entries.push({ name, compression });
			return false;
		}
	});
	const names = entries.map(({ name }) => name);
	return [
		...names.filter((name) => name.endsWith('/')).map((name) => `${name} is a folder`),
		...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} twice`),
		...entries
			.filter(({ compression }) => compression !== DEFLATED)
			.map(({ name }) => `${name} is not packed`),
		...(names[0] === TYPES ? [] : [`${TYPES} is not first`])
	];
}

/** Every part has a type, and every type a part. */
function typeProblems(parts: Parts, roots: ReadonlyMap<string, Element>): string[] {
	const types = roots.get(TYPES);
	if (types === undefined) {
		return [`${TYPES} is missing`];
	}
	const overrides = all(types, 'Override').map(({ attributes }) => attributes['PartName'] ?? '');
	const endings = all(types, 'Default').map(({ attributes }) => attributes['Extension'] ?? '');
	const paths = [...parts.keys()].filter((path) => path !== TYPES);
	// XML alone says nothing of what a part is.
	const untyped = paths.filter((path) => {
		const ending = path.slice(path.lastIndexOf('.') + 1);
		return !overrides.includes(`/${path}`) && (ending === 'xml' || !endings.includes(ending));
	});
	return [
		...untyped.map((path) => `${path} has no type`),
		...overrides
			.filter((path) => !parts.has(path.slice(1)))
			.map((path) => `${path} has a type but is not there`),
		...overrides
			.filter((path, index) => overrides.indexOf(path) !== index)
			.map((path) => `${path} has two types`)
	];
}

/** Every relation leads to a part, and every reference in a part is a relation of it. */
function relationProblems(parts: Parts, roots: ReadonlyMap<string, Element>): string[] {
	return [...roots].flatMap(([path, root]) => {
		if (path.endsWith('.rels')) {
			return all(root, 'Relationship').flatMap(({ attributes }) => {
				const target = attributes['Target'] ?? '';
				const isThere =
					attributes['TargetMode'] === 'External' || parts.has(resolved(target, path));
				return isThere ? [] : [`${path}: ${target} is not there`];
			});
		}
		const relations = roots.get(path.replace(/([^/]+)$/, '_rels/$1.rels'));
		const ids = relations
			? all(relations, 'Relationship').map(({ attributes }) => attributes['Id'])
			: [];
		const used = everything(root).flatMap(({ attributes }) =>
			Object.entries(attributes).flatMap(([name, value]) => (name.startsWith('r:') ? [value] : []))
		);
		return [
			...used.filter((id) => !ids.includes(id)).map((id) => `${path}: ${id} leads nowhere`),
			...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id} twice`)
		];
	});
}

/** From the part that a list of relations belongs to. */
function resolved(target: string, rels: string): string {
	const from = rels.replace(/_rels\/[^/]+$/, '');
	return new URL(target, `file:///${from}`).pathname.slice(1);
}

/** No two things of a slide have one number. */
function idProblems(root: Element): string[] {
	const ids = all(root, 'p:cNvPr').map(({ attributes }) => attributes['id'] ?? '');
	return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} twice`);
}

function orderProblems(root: Element): string[] {
	return [root, ...everything(root)].flatMap(({ name, children }) => {
		const order = ORDERS[name];
		if (order === undefined) {
			return [];
		}
		const free = FREE[name] ?? [];
		const places = children.map((child) =>
			free.includes(child.name) ? order.indexOf(free[0] ?? '') : order.indexOf(child.name)
		);
		return places.flatMap((place, index) => {
			const child = children[index]?.name ?? '';
			const isUnknown = place < 0;
			return isUnknown || place < (places[index - 1] ?? 0)
				? [`<${child}> ${isUnknown ? 'does not belong' : 'stands too late'} in <${name}>`]
				: [];
		});
	});
}

/** Two axes that are there, no empty values, and as many points as are announced or fewer. */
function chartProblems(root: Element): string[] {
	if (root.name !== 'c:chartSpace') {
		return [];
	}
	const plots = [...all(root, 'c:barChart'), ...all(root, 'c:lineChart')];
	const axes = [...all(root, 'c:catAx'), ...all(root, 'c:valAx')].flatMap(axisIds);
	const caches = [...all(root, 'c:numCache'), ...all(root, 'c:strCache')];
	return [
		...plots.flatMap((plot) => {
			const ids = axisIds(plot);
			return ids.length === 2 && ids.every((id) => axes.includes(id))
				? []
				: [`axes ${ids.join(', ')} of <${plot.name}> are not the two that there are`];
		}),
		...all(root, 'c:v')
			.filter(({ text }) => text === '')
			.map(() => 'a value is empty'),
		...caches.flatMap((cache) => {
			const count = Number(
				cache.children.find(({ name }) => name === 'c:ptCount')?.attributes['val']
			);
			return all(cache, 'c:pt').length <= count ? [] : ['more points than are announced'];
		}),
		...all(root, 'c:numCache')
			.flatMap((cache) => all(cache, 'c:v'))
			.filter(({ text }) => !Number.isFinite(Number(text)))
			.map(({ text }) => `${text} is no number`)
	];
}

function axisIds({ children }: Element): string[] {
	return children.flatMap(({ name, attributes }) =>
		name === 'c:axId' ? [attributes['val'] ?? ''] : []
	);
}

/** A theme belongs to one master. */
function themeProblems(roots: ReadonlyMap<string, Element>): string[] {
	const themes = [...roots].flatMap(([path, root]) =>
		/Masters\/_rels\//.test(path)
			? all(root, 'Relationship').flatMap(({ attributes }) =>
					/\/theme$/.test(attributes['Type'] ?? '') ? [attributes['Target'] ?? ''] : []
				)
			: []
	);
	return themes
		.filter((theme, index) => themes.indexOf(theme) !== index)
		.map((theme) => `${theme} belongs to two masters`);
}

function everything(element: Element): Element[] {
	return element.children.flatMap((child) => [child, ...everything(child)]);
}
