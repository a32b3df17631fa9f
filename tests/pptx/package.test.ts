import { expect, test } from 'vitest';
import { exampleDeck } from '$lib/brief/example.ts';
import { pptxFile } from '$lib/brief/pptx/file.ts';
import { packed, partsOf } from '$lib/brief/pptx/parts.ts';
import { WORDS } from './decks.ts';
import { problemsOf } from './package.ts';

const CHART = 'ppt/charts/chart1.xml';
const SLIDE = 'ppt/slides/slide2.xml';
const TYPES = '[Content_Types].xml';

test('nothing in the file has to be repaired', async () => {
	expect(problemsOf(await example())).toEqual([]);
});

test('the checker sees a part without a type', async () => {
	const bytes = await changed(TYPES, (xml) =>
		xml.replace(/<Override PartName="\/ppt\/charts\/chart1[^>]*>/, '')
	);
	expect(problemsOf(bytes)).toEqual([`${CHART} has no type`]);
});

test('the checker sees a type without a part', async () => {
	const bytes = await changed(TYPES, (xml) => xml.replace('slideMaster1.xml', 'slideMaster2.xml'));
	expect(problemsOf(bytes)).toEqual([
		'ppt/slideMasters/slideMaster1.xml has no type',
		'/ppt/slideMasters/slideMaster2.xml has a type but is not there'
	]);
});

test('the checker sees a relation that leads nowhere', async () => {
	const path = 'ppt/charts/_rels/chart1.xml.rels';
	const bytes = await changed(path, (xml) => xml.replace('Worksheet1.xlsx', 'Worksheet9.xlsx'));
	expect(problemsOf(bytes)).toEqual([
		`${path}: ../embeddings/Microsoft_Excel_Worksheet9.xlsx is not there`
	]);
});

test('the checker sees a reference without a relation', async () => {
	const bytes = await changed(CHART, (xml) => xml.replace('r:id="rId1"', 'r:id="rId7"'));
	expect(problemsOf(bytes)).toEqual([`${CHART}: rId7 leads nowhere`]);
});

test('the checker sees two things of one number', async () => {
	const bytes = await changed(SLIDE, (xml) => xml.replace('<p:cNvPr id="3"', '<p:cNvPr id="2"'));
	expect(problemsOf(bytes)).toEqual([`${SLIDE}: id 2 twice`]);
});

test('the checker sees XML that is not well-formed', async () => {
	const bytes = await changed(SLIDE, (xml) => xml.replace('</p:sld>', ''));
	expect(problemsOf(bytes).join()).toMatch(/^ppt\/slides\/slide2\.xml: line \d+: /);
});

test('the checker sees elements out of the order of the schema', async () => {
	const bytes = await changed(CHART, (xml) =>
		xml.replace(/(<c:gapWidth [^>]*>)(<c:overlap [^>]*>)/, '$2$1')
	);
	expect(problemsOf(bytes)).toEqual([`${CHART}: <c:gapWidth> stands too late in <c:barChart>`]);
});

test('the checker sees an axis that is not there', async () => {
	const bytes = await changed(CHART, (xml) =>
		xml.replace('</c:barChart>', '<c:axId val="3"/></c:barChart>')
	);
	expect(problemsOf(bytes)).toEqual([
		`${CHART}: axes 111111111, 222222222, 3 of <c:barChart> are not the two that there are`
	]);
});

test('the checker sees an empty value', async () => {
	const bytes = await changed(CHART, (xml) => xml.replace('<c:v>3</c:v>', '<c:v></c:v>'));
	expect(problemsOf(bytes)).toEqual([`${CHART}: a value is empty`]);
});

test('the checker sees a paragraph that begins twice', async () => {
	const bytes = await changed(SLIDE, (xml) => xml.replace('</a:r><a:r>', '</a:r><a:pPr/><a:r>'));
	expect(problemsOf(bytes)).toEqual([`${SLIDE}: <a:pPr> stands too late in <a:p>`]);
});

test('the checker sees a theme of two masters', async () => {
	const bytes = await changed('ppt/notesMasters/_rels/notesMaster1.xml.rels', (xml) =>
		xml.replace('theme2', 'theme1')
	);
	expect(problemsOf(bytes)).toEqual(['../theme/theme1.xml belongs to two masters']);
});

test('the checker looks into the workbooks', async () => {
	const parts = partsOf(await example());
	const path = 'ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx';
	const book = partsOf(new Uint8Array(parts.get(path) as Uint8Array<ArrayBuffer>));
	book.delete('xl/styles.xml');
	parts.set(path, packed(book));
	expect(problemsOf(packed(parts))).toEqual([
		`${path}: /xl/styles.xml has a type but is not there`,
		`${path}: xl/_rels/workbook.xml.rels: styles.xml is not there`
	]);
});

async function example(): Promise<Uint8Array> {
	const { bytes } = await pptxFile(exampleDeck(), { frozen: null, words: WORDS });
	return bytes;
}

async function changed(path: string, change: (xml: string) => string): Promise<Uint8Array> {
	const parts = partsOf(await example());
	const before = String(parts.get(path));
	const after = change(before);
	if (after === before) {
		throw new Error(`nothing changed in ${path}`);
	}
	parts.set(path, after);
	return packed(parts);
}
