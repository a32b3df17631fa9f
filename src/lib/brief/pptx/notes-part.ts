import { escaped, joined, XML_HEAD } from './xml.ts';

const NAMESPACES =
	'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const TREE =
	'<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const RECT = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
/** A page of notes is A4 upright, in EMU. */
export const NOTES_PAGE = { width: 6_858_000, height: 9_906_000 };

/** The notes of a slide: its picture and under it one paragraph for each text. */
export function notesXml(paragraphs: readonly string[], lang: string): string {
	const body = paragraphs.map((text) =>
		text === ''
			? `<a:p><a:endParaRPr lang="${lang}"/></a:p>`
			: `<a:p><a:r><a:rPr lang="${lang}"/><a:t>${escaped(text)}</a:t></a:r></a:p>`
	);
	return joined(
		XML_HEAD,
		`<p:notes ${NAMESPACES}><p:cSld><p:spTree>`,
		TREE,
		placeholder({ id: 2, name: 'Slide Image', ph: 'type="sldImg"', isPicture: true }),
		placeholder({ id: 3, name: 'Notes', ph: 'type="body" idx="1"', isPicture: false }),
		`<p:txBody><a:bodyPr/><a:lstStyle/>`,
		body.length === 0 ? `<a:p><a:endParaRPr lang="${lang}"/></a:p>` : body,
		'</p:txBody></p:sp></p:spTree></p:cSld>',
		'<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
	);
}

/** What all pages of notes share: where the picture and the words stand. */
export function notesMasterXml(lang: string): string {
	return joined(
		XML_HEAD,
		`<p:notesMaster ${NAMESPACES}><p:cSld>`,
		'<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>',
		TREE,
		'<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>',
		`<p:spPr><a:xfrm><a:off x="685800" y="1238250"/><a:ext cx="5486400" cy="3086100"/></a:xfrm>${RECT}<a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln></p:spPr></p:sp>`,
		'<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="1"/></p:nvPr></p:nvSpPr>',
		`<p:spPr><a:xfrm><a:off x="685800" y="4572000"/><a:ext cx="5486400" cy="4800600"/></a:xfrm>${RECT}</p:spPr>`,
		`<p:txBody><a:bodyPr vert="horz" lIns="91440" tIns="45720" rIns="91440" bIns="45720" rtlCol="0"/><a:lstStyle/><a:p><a:pPr lvl="0"/><a:endParaRPr lang="${lang}"/></a:p></p:txBody></p:sp>`,
		'</p:spTree></p:cSld>',
		'<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>',
		'<p:notesStyle><a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:notesStyle>',
		'</p:notesMaster>'
	);
}

/** The beginning of a placeholder; one for words is left open for them. */
function placeholder({
	id,
	name,
	ph,
	isPicture
}: {
	id: number;
	name: string;
	ph: string;
	isPicture: boolean;
}): string {
	const locks = isPicture ? 'noGrp="1" noRot="1" noChangeAspect="1"' : 'noGrp="1"';
	return joined(
		`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks ${locks}/></p:cNvSpPr>`,
		`<p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr/>`,
		isPicture ? '</p:sp>' : null
	);
}
