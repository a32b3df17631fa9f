import { notesMasterXml, NOTES_PAGE } from './notes-part.ts';
import type { Parts } from './parts.ts';
import { escaped, joined, XML_HEAD } from './xml.ts';

/** What the file says of itself. */
export interface FileFacts {
	readonly title: string;
	readonly subject: string;
	readonly author: string;
	readonly lang: string;
	/** Headlines of the slides, in their order. */
	readonly headlines: readonly string[];
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
/** The type of each part by its place; the first that fits. */
const TYPES: readonly (readonly [RegExp, string])[] = [
	[/^ppt\/presentation\.xml$/, `${OFFICE}.presentationml.presentation.main+xml`],
	[/^ppt\/slides\/slide\d+\.xml$/, `${OFFICE}.presentationml.slide+xml`],
	[/^ppt\/slideLayouts\/\w+\.xml$/, `${OFFICE}.presentationml.slideLayout+xml`],
	[/^ppt\/slideMasters\/\w+\.xml$/, `${OFFICE}.presentationml.slideMaster+xml`],
	[/^ppt\/notesMasters\/\w+\.xml$/, `${OFFICE}.presentationml.notesMaster+xml`],
	[/^ppt\/notesSlides\/\w+\.xml$/, `${OFFICE}.presentationml.notesSlide+xml`],
	[/^ppt\/charts\/\w+\.xml$/, `${OFFICE}.drawingml.chart+xml`],
	[/^ppt\/theme\/\w+\.xml$/, `${OFFICE}.theme+xml`],
	[/^ppt\/presProps\.xml$/, `${OFFICE}.presentationml.presProps+xml`],
	[/^ppt\/viewProps\.xml$/, `${OFFICE}.presentationml.viewProps+xml`],
	[/^ppt\/tableStyles\.xml$/, `${OFFICE}.presentationml.tableStyles+xml`],
	[/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
	[/^docProps\/app\.xml$/, `${OFFICE}.extended-properties+xml`]
];
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The types of the parts that are there: pptxgenjs lists a master for every slide, and pictures that it has none of. */
export function contentTypes(parts: Parts): string {
	const overrides = [...parts.keys()].flatMap((path) => {
		const type = TYPES.find(([place]) => place.test(path))?.[1];
		return type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`];
	});
	return joined(
		XML_HEAD,
		`<Types xmlns="${PACKAGE}/content-types">`,
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
		'<Default Extension="xml" ContentType="application/xml"/>',
		`<Default Extension="xlsx" ContentType="${OFFICE}.spreadsheetml.sheet"/>`,
		overrides,
		'</Types>'
	);
}

/** The order that the schema asks for, and a page for notes that a printer has. */
export function mendedPresentation(xml: string): string {
	const [notes = ''] = xml.match(/<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s) ?? [];
	return xml
		.replace(notes, '')
		.replace('<p:sldIdLst>', `${notes}<p:sldIdLst>`)
		.replace(
			/<p:notesSz [^>]*\/>/,
			`<p:notesSz cx="${NOTES_PAGE.width}" cy="${NOTES_PAGE.height}"/>`
		);
}

/** A master of notes with a theme of its own: one that shares the theme of the slides is taken for damaged. */
export function notesMasterParts(
	theme: string,
	lang: string
): readonly (readonly [string, string])[] {
	return [
		['ppt/theme/theme2.xml', theme],
		['ppt/notesMasters/notesMaster1.xml', notesMasterXml(lang)],
		[
			'ppt/notesMasters/_rels/notesMaster1.xml.rels',
			joined(
				XML_HEAD,
				`<Relationships xmlns="${PACKAGE}/relationships">`,
				`<Relationship Id="rId1" Type="${RELATION}/theme" Target="../theme/theme2.xml"/>`,
				'</Relationships>'
			)
		]
	];
}

/** Title, subject and publisher; without a day, so that the same deck makes the same file. */
export function coreProperties({ title, subject, author, lang }: FileFacts): string {
	return joined(
		XML_HEAD,
		`<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
		`<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject>`,
		`<dc:creator>${escaped(author)}</dc:creator><dc:language>${lang}</dc:language>`,
		'</cp:coreProperties>'
	);
}

/** Counts and publisher; pptxgenjs writes fonts and titles here that the file has not. */
export function appProperties({ author, headlines }: FileFacts): string {
	return joined(
		XML_HEAD,
		'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">',
		`<Slides>${headlines.length}</Slides><Notes>${headlines.length}</Notes><HiddenSlides>0</HiddenSlides>`,
		`<Company>${escaped(author)}</Company>`,
		'</Properties>'
	);
}

/** Charts numbered from 1: pptxgenjs counts on from the charts of all files that it made before. */
export function withOwnNumbers(parts: Parts): Map<string, string | Uint8Array> {
	const numbers = [...parts.keys()].flatMap((path) => {
		const found = /^ppt\/charts\/chart(\d+)\.xml$/.exec(path);
		return found === null ? [] : [Number(found[1])];
	});
	const before = Math.min(...numbers) - 1;
	const renumbered = (text: string) =>
		text.replace(
			/((?:charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet))(\d+)(\.x)/g,
			(_, name: string, number: string, end: string) => `${name}${Number(number) - before}${end}`
		);
	return new Map(
		[...parts].map(([path, content]) => [
			renumbered(path),
			typeof content === 'string' && path.endsWith('.rels') ? renumbered(content) : content
		])
	);
}
