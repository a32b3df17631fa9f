import { axes } from './chart-axes.ts';
import { labelsXml } from './chart-labels.ts';
import { barLook, lineLook, markerLook, textLook } from './chart-looks.ts';
import type { NativeChart, NativeSeries } from './native-chart.ts';
import { columnName, type Sheet } from './workbook.ts';
import { escaped, joined, XML_HEAD } from './xml.ts';

/** The sheet that a chart takes its figures from; formulas want a plain name. */
const SHEET = 'Sheet1';
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/** The figures of a chart as the sheet of its workbook. */
export function chartSheet({ categories, series }: NativeChart): Sheet {
	return {
		name: SHEET,
		rows: [
			['', ...series.map(({ name }) => name)],
			...categories.map((category, index) => [
				category,
				...series.map(({ values }) => values[index] ?? null)
			])
		]
	};
}

/** A chart as a part of the file. Elements stand in the order of the schema, or Office refuses the whole chart. */
export function chartXml(chart: NativeChart, { lang }: { lang: string }): string {
	const { plot } = chart;
	return joined(
		XML_HEAD,
		'<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
		`<c:date1904 val="0"/><c:lang val="${lang}"/><c:roundedCorners val="0"/>`,
		'<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>',
		'<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>',
		`<c:x val="${share(plot.x)}"/><c:y val="${share(plot.y)}"/><c:w val="${share(plot.width)}"/><c:h val="${share(plot.height)}"/>`,
		'</c:manualLayout></c:layout>',
		chart.kind === 'line' ? lines(chart, lang) : bars(chart, lang),
		axes(chart, { category: CATEGORY_AXIS, value: VALUE_AXIS, lang }),
		'<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
		'</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
		'<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
		textLook({ points: 16, color: '1A1A1A', isBold: false, lang }),
		'<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>',
		'</c:chartSpace>'
	);
}

function bars(chart: NativeChart, lang: string): string {
	return joined(
		`<c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/>`,
		'<c:grouping val="clustered"/><c:varyColors val="0"/>',
		chart.series.map((series, index) =>
			joined(
				head(series, index),
				barLook(series.look),
				'<c:invertIfNegative val="0"/>',
				series.points.map((point) =>
					joined(
						`<c:dPt><c:idx val="${point.index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>`,
						barLook(point),
						'</c:dPt>'
					)
				),
				labelsXml(series.labels, lang),
				data(chart, index),
				'</c:ser>'
			)
		),
		`<c:gapWidth val="${BAR_GAP}"/><c:overlap val="0"/>`,
		`<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`
	);
}

/** Between two bars, in hundredths of a bar. */
export const BAR_GAP = 60;

function lines(chart: NativeChart, lang: string): string {
	return joined(
		'<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
		chart.series.map((series, index) =>
			joined(
				head(series, index),
				lineLook(series.look),
				markerLook(series.look),
				series.points.map((point) =>
					joined(
						`<c:dPt><c:idx val="${point.index}"/>`,
						markerLook(point),
						'<c:bubble3D val="0"/>',
						lineLook(series.look),
						'</c:dPt>'
					)
				),
				labelsXml(series.labels, lang),
				data(chart, index),
				'<c:smooth val="0"/></c:ser>'
			)
		),
		'<c:marker val="1"/>',
		`<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:lineChart>`
	);
}

function head({ name }: NativeSeries, index: number): string {
	return joined(
		`<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
		`<c:tx><c:strRef><c:f>${SHEET}!$${columnName(index + 1)}$1</c:f>`,
		`<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escaped(name)}</c:v></c:pt></c:strCache>`,
		'</c:strRef></c:tx>'
	);
}

/** Categories and values with what Office last read of the workbook; a missing value is no point at all. */
function data({ categories, series }: NativeChart, index: number): string {
	const last = categories.length + 1;
	const column = columnName(index + 1);
	const values = series[index]?.values ?? [];
	return joined(
		`<c:cat><c:strRef><c:f>${SHEET}!$A$2:$A$${last}</c:f>`,
		`<c:strCache><c:ptCount val="${categories.length}"/>`,
		categories.map((name, at) => `<c:pt idx="${at}"><c:v>${escaped(name)}</c:v></c:pt>`),
		'</c:strCache></c:strRef></c:cat>',
		`<c:val><c:numRef><c:f>${SHEET}!$${column}$2:$${column}$${last}</c:f>`,
		`<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${categories.length}"/>`,
		values.map((value, at) =>
			value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`
		),
		'</c:numCache></c:numRef></c:val>'
	);
}

function share(part: number): string {
	return part.toFixed(5);
}
