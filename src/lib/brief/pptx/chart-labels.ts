import { letters, textLook } from './chart-looks.ts';
import type { NativeLabel } from './native-chart.ts';
import { escaped, joined } from './xml.ts';

const SHOWN =
	'<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
const HIDDEN = SHOWN.replace('<c:showVal val="1"/>', '<c:showVal val="0"/>');

/** LibreOffice draws a line from a point to a label that was moved, unless it is told not to. */
const NO_LEADERS =
	'<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showLeaderLines val="0"/></c:ext></c:extLst>';

/** Keeps the line that bars are compared with off the letters. */
const PAPER =
	'<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>';
const NO_FILL = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

/** What stands beside the points of a series; nothing beside all others. */
export function labelsXml(labels: readonly NativeLabel[], lang: string): string {
	return joined(
		'<c:dLbls>',
		// The schema has no order here, but Office writes points from the first to the last.
		labels.toSorted((one, other) => one.index - other.index).map((label) => labelXml(label, lang)),
		HIDDEN,
		NO_LEADERS,
		'</c:dLbls>'
	);
}

function labelXml(label: NativeLabel, lang: string): string {
	const look = { ...label, lang };
	return joined(
		`<c:dLbl><c:idx val="${label.index}"/>`,
		label.shift.x === 0 && label.shift.y === 0
			? null
			: `<c:layout><c:manualLayout><c:x val="${label.shift.x.toFixed(5)}"/><c:y val="${label.shift.y.toFixed(5)}"/></c:manualLayout></c:layout>`,
		label.text === null
			? null
			: joined(
					'<c:tx><c:rich><a:bodyPr wrap="none" anchor="ctr"/><a:lstStyle/>',
					label.text
						.split('\n')
						.map(
							(line) => `<a:p><a:r>${letters('a:rPr', look)}<a:t>${escaped(line)}</a:t></a:r></a:p>`
						),
					'</c:rich></c:tx>'
				),
		`<c:numFmt formatCode="${escaped(label.format)}" sourceLinked="0"/>`,
		label.place === 'outEnd' ? PAPER : NO_FILL,
		label.text === null ? textLook(look) : null,
		`<c:dLblPos val="${label.place}"/>`,
		SHOWN,
		'</c:dLbl>'
	);
}
