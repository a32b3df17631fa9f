import { escaped } from './xml.ts';

const DECORATIVE =
	'<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
const EAST_ASIAN_CHARSET = { 'ja-JP': '-128', 'en-US': '0' } as const;

/** What a slide has that pptxgenjs knows nothing of. */
export interface SlideFacts {
	readonly lang: keyof typeof EAST_ASIAN_CHARSET;
	/** What screen readers say of a thing, by its name; null for what they skip. */
	readonly said: ReadonlyMap<string, string | null>;
	/** How many slides there are. */
	readonly count: number;
}

/** A slide of pptxgenjs as Office wants it. */
export function mendedSlide(xml: string, facts: SlideFacts): string {
	return MENDS.reduce((text, mend) => mend(text, facts), xml);
}

/** A layout or the master, which have no things of ours. */
export function mendedLayout(xml: string, lang: SlideFacts['lang']): string {
	// An empty placeholder has no prompt of its own, and the number of a slide is not known on its layout.
	return inLanguage(withoutPrompt(withOneStart(xml)), { lang }).replace(
		/(type="slidenum">.*?<a:t>)[^<]*/s,
		'$1‹#›'
	);
}

const MENDS: readonly ((xml: string, facts: SlideFacts) => string)[] = [
	withOneStart,
	withoutPrompt,
	withNumbers,
	described,
	withHeads,
	inLanguage,
	counted
];

/** pptxgenjs begins a paragraph anew with every run; the properties of one may only stand before its first run. */
function withOneStart(xml: string): string {
	return xml.replace(/(<\/a:r>|<a:br\/>)<a:pPr\b[^>]*>.*?<\/a:pPr>/gs, '$1');
}

/** Only a layout may prompt for a text. */
function withoutPrompt(xml: string): string {
	return xml.replace(/\s+hasCustomPrompt="1"/g, '');
}

/** Tables and the slide's number have numbers that others have, too; two things of one number need repair. */
function withNumbers(xml: string): string {
	let next = 0;
	return xml.replace(/(<p:cNvPr id=")\d+(")/g, (_, before: string, after: string) => {
		next += 1;
		return `${before}${next}${after}`;
	});
}

/** pptxgenjs describes charts only. */
function described(xml: string, { said }: SlideFacts): string {
	return xml.replace(
		/<p:cNvPr (id="\d+" name="([^"]*)")(?: descr="[^"]*")?(?:\/>|><\/p:cNvPr>)/g,
		(whole, attributes: string, name: string) => {
			const text = said.get(name);
			if (text === undefined) {
				return whole;
			}
			return text === null
				? `<p:cNvPr ${attributes} descr="">${DECORATIVE}</p:cNvPr>`
				: `<p:cNvPr ${attributes} descr="${escaped(text)}"/>`;
		}
	);
}

/** Screen readers say the heads of columns only where the table has a first row by name. */
function withHeads(xml: string): string {
	return xml.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>');
}

/** Cells, ends of paragraphs and numbers are English to pptxgenjs, whatever language it is told. */
function inLanguage(xml: string, { lang }: Pick<SlideFacts, 'lang'>): string {
	return xml
		.replaceAll(/ lang="en-US"/g, ` lang="${lang}"`)
		.replaceAll(/(<a:ea [^>]*charset=")-122/g, `$1${EAST_ASIAN_CHARSET[lang]}`);
}

/** 3 / 9: the number follows when slides are moved, the count is that of the deck. */
function counted(xml: string, { lang, count }: SlideFacts): string {
	return xml.replace(
		/(type="slidenum">.*?<\/a:fld>)/s,
		`$1<a:r><a:rPr lang="${lang}"/><a:t> / ${count}</a:t></a:r>`
	);
}
