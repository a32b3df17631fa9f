import { strToU8, zipSync } from 'fflate';
import { escaped, joined, XML_HEAD } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Files made of the same figures are the same to the byte; a ZIP cannot say less than this day. */
export const NO_DAY = '1980-01-01T00:00:00';

/** A sheet of a workbook: a head and rows; blank cells are left out, so that they are missing and not zero. */
export interface Sheet {
	readonly name: string;
	readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A workbook of Excel, as bytes. */
export function workbook(sheets: readonly Sheet[]): Uint8Array {
	const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
	const parts = {
		'[Content_Types].xml': joined(
			XML_HEAD,
			`<Types xmlns="${PACKAGE}/content-types">`,
			'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
			'<Default Extension="xml" ContentType="application/xml"/>',
			`<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>`,
			`<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>`,
			numbered.map(
				({ number }) =>
					`<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`
			),
			'</Types>'
		),
		'_rels/.rels': relationships([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
		'xl/workbook.xml': joined(
			XML_HEAD,
			`<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>`,
			numbered.map(
				({ name, number }) =>
					`<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`
			),
			'</sheets></workbook>'
		),
		'xl/_rels/workbook.xml.rels': relationships([
			...numbered.map(({ number }) => ({
				type: 'worksheet',
				target: `worksheets/sheet${number}.xml`
			})),
			{ type: 'styles', target: 'styles.xml' }
		]),
		'xl/styles.xml': STYLES,
		...Object.fromEntries(
			numbered.map((sheet) => [`xl/worksheets/sheet${sheet.number}.xml`, sheetXml(sheet)])
		)
	};
	const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
	return zipSync(Object.fromEntries(files), { mtime: NO_DAY });
}

/** A1, B1, … AA1. */
export function columnName(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function sheetXml({ rows }: Sheet): string {
	return joined(
		XML_HEAD,
		`<worksheet xmlns="${MAIN}"><sheetData>`,
		rows.map((cells, index) => rowXml(cells, index + 1)),
		'</sheetData></worksheet>'
	);
}

function rowXml(cells: Sheet['rows'][number], row: number): string {
	return joined(
		`<row r="${row}">`,
		cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row}`)),
		'</row>'
	);
}

function cellXml(cell: string | number | null, place: string): string {
	if (cell === null || cell === '') {
		return '';
	}
	return typeof cell === 'number'
		? `<c r="${place}"><v>${cell}</v></c>`
		: `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function relationships(all: readonly { type: string; target: string }[]): string {
	return joined(
		XML_HEAD,
		`<Relationships xmlns="${PACKAGE}/relationships">`,
		all.map(
			({ type, target }, index) =>
				`<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`
		),
		'</Relationships>'
	);
}

/** The least that Excel takes for a style sheet. */
const STYLES = joined(
	XML_HEAD,
	`<styleSheet xmlns="${MAIN}">`,
	'<fonts count="1"><font><sz val="11"/><name val="Meiryo"/></font></fonts>',
	'<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
	'<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
	'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
	'<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
	'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
	'</styleSheet>'
);
