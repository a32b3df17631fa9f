import { textLook } from './chart-looks.ts';
import type { NativeChart } from './native-chart.ts';
import { escaped, joined } from './xml.ts';

const AXIS_POINTS = 16;
const INK = '1A1A1A';
const SECONDARY = '4D4D4D';
const RULE = 'E6E6E6';
const AXIS_LINE = line(INK, 1);
const NO_LINE = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';
const NO_TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';

/** Both axes of a chart; that of the values is left out of the picture where every bar says its own. */
export function axes(
	chart: NativeChart,
	ids: { category: number; value: number; lang: string }
): string {
	return joined(categoryAxis(chart, ids), valueAxis(chart, ids));
}

function categoryAxis(
	{ kind, every }: NativeChart,
	{ category, value, lang }: { category: number; value: number; lang: string }
): string {
	const isBar = kind === 'bar';
	return joined(
		`<c:catAx><c:axId val="${category}"/>`,
		// Office counts bars from below; the first area is to stand at the top.
		`<c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling>`,
		`<c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/>`,
		'<c:numFmt formatCode="General" sourceLinked="0"/>',
		NO_TICKS,
		'<c:tickLblPos val="low"/>',
		AXIS_LINE,
		// Names under an axis are turned by less than can be seen: LibreOffice then leaves out those that have no room
		// instead of breaking them into letters.
		textLook({ points: AXIS_POINTS, color: INK, isBold: false, lang, turned: isBar ? 0 : 1 }),
		`<c:crossAx val="${value}"/><c:crosses val="autoZero"/>`,
		'<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>',
		every > 1 ? `<c:tickLblSkip val="${every}"/><c:tickMarkSkip val="${every}"/>` : null,
		'<c:noMultiLvlLbl val="1"/></c:catAx>'
	);
}

function valueAxis(
	{ kind, scale, axisFormat }: NativeChart,
	{ category, value, lang }: { category: number; value: number; lang: string }
): string {
	const isShown = scale.step !== null;
	return joined(
		`<c:valAx><c:axId val="${value}"/>`,
		`<c:scaling><c:orientation val="minMax"/><c:max val="${scale.max}"/><c:min val="${scale.min}"/></c:scaling>`,
		`<c:delete val="${isShown ? 0 : 1}"/><c:axPos val="${kind === 'bar' ? 't' : 'l'}"/>`,
		isShown ? `<c:majorGridlines>${line(RULE, 0.75)}</c:majorGridlines>` : null,
		`<c:numFmt formatCode="${escaped(axisFormat)}" sourceLinked="0"/>`,
		NO_TICKS,
		`<c:tickLblPos val="${isShown ? 'low' : 'none'}"/>`,
		NO_LINE,
		textLook({ points: AXIS_POINTS, color: SECONDARY, isBold: false, lang }),
		`<c:crossAx val="${category}"/><c:crosses val="autoZero"/>`,
		'<c:crossBetween val="between"/>',
		scale.step === null ? null : `<c:majorUnit val="${scale.step}"/>`,
		'</c:valAx>'
	);
}

function line(color: string, points: number): string {
	return `<c:spPr><a:ln w="${points * 12_700}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
}
