import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element of an XML text, as far as the tests look at it. */
export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly Element[];
	/** What stands directly in it. */
	readonly text: string;
	/** What stands in it and below, in the order of the text. */
	readonly content: string;
}

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: '',
	trimValues: false,
	parseTagValue: false,
	parseAttributeValue: false
});

/** What is wrong with a text as XML; null when nothing is. */
export function malformed(text: string): string | null {
	const answer = XMLValidator.validate(text);
	return answer === true ? null : `line ${answer.err.line}: ${answer.err.msg}`;
}

/** The root of an XML text. */
export function rootOf(text: string): Element {
	const nodes: readonly Node[] = parser.parse(text);
	const [root] = nodes.map(elementOf).filter(({ name }) => !name.startsWith('?'));
	if (root === undefined) {
		throw new Error('no element');
	}
	return root;
}

/** All elements of a name below one, from the first. */
export function all(element: Element, name: string): Element[] {
	return element.children.flatMap((child) => [
		...(child.name === name ? [child] : []),
		...all(child, name)
	]);
}

/** The first element of a name below one; throws where there is none. */
export function one(element: Element, name: string): Element {
	const [found] = all(element, name);
	if (found === undefined) {
		throw new Error(`no <${name}> in <${element.name}>`);
	}
	return found;
}

function elementOf(node: Node): Element {
	const name = Object.keys(node).find((key) => key !== ':@') ?? '';
	// The parser's nodes hold a list of nodes under the name of the element.
	const inner = (Array.isArray(node[name]) ? node[name] : []) as readonly Node[];
	return {
		name,
		attributes: (node[':@'] ?? {}) as Element['attributes'],
		children: inner.filter((child) => !('#text' in child)).map(elementOf),
		text: inner.map((child) => ('#text' in child ? String(child['#text']) : '')).join(''),
		content: inner
			.map((child) => ('#text' in child ? String(child['#text']) : elementOf(child).content))
			.join('')
	};
}
