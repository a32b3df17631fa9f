/** Children in the order that the schemas of Office ask for, as far as files of ours have them. */
export const ORDERS: Readonly<Record<string, readonly string[]>> = {
	'p:presentation': [
		'p:sldMasterIdLst',
		'p:notesMasterIdLst',
		'p:sldIdLst',
		'p:sldSz',
		'p:notesSz',
		'p:defaultTextStyle'
	],
	'a:p': ['a:pPr', 'a:r', 'a:br', 'a:fld', 'a:endParaRPr'],
	'a:tc': ['a:txBody', 'a:tcPr'],
	'a:tbl': ['a:tblPr', 'a:tblGrid', 'a:tr'],
	'p:sp': ['p:nvSpPr', 'p:spPr', 'p:style', 'p:txBody'],
	'c:chartSpace': [
		'c:date1904',
		'c:lang',
		'c:roundedCorners',
		'c:chart',
		'c:spPr',
		'c:txPr',
		'c:externalData'
	],
	'c:chart': [
		'c:title',
		'c:autoTitleDeleted',
		'c:plotArea',
		'c:legend',
		'c:plotVisOnly',
		'c:dispBlanksAs'
	],
	'c:plotArea': ['c:layout', 'c:barChart', 'c:lineChart', 'c:catAx', 'c:valAx', 'c:spPr'],
	'c:barChart': [
		'c:barDir',
		'c:grouping',
		'c:varyColors',
		'c:ser',
		'c:dLbls',
		'c:gapWidth',
		'c:overlap',
		'c:axId'
	],
	'c:lineChart': ['c:grouping', 'c:varyColors', 'c:ser', 'c:dLbls', 'c:marker', 'c:axId'],
	'c:ser': [
		'c:idx',
		'c:order',
		'c:tx',
		'c:spPr',
		'c:invertIfNegative',
		'c:marker',
		'c:dPt',
		'c:dLbls',
		'c:cat',
		'c:val',
		'c:smooth'
	],
	'c:dPt': ['c:idx', 'c:invertIfNegative', 'c:marker', 'c:bubble3D', 'c:spPr'],
	'c:dLbl': [
		'c:idx',
		'c:delete',
		'c:layout',
		'c:tx',
		'c:numFmt',
		'c:spPr',
		'c:txPr',
		'c:dLblPos',
		'c:showLegendKey',
		'c:showVal',
		'c:showCatName',
		'c:showSerName',
		'c:showPercent',
		'c:showBubbleSize'
	],
	'c:catAx': [
		'c:axId',
		'c:scaling',
		'c:delete',
		'c:axPos',
		'c:majorGridlines',
		'c:title',
		'c:numFmt',
		'c:majorTickMark',
		'c:minorTickMark',
		'c:tickLblPos',
		'c:spPr',
		'c:txPr',
		'c:crossAx',
		'c:crosses',
		'c:auto',
		'c:lblAlgn',
		'c:lblOffset',
		'c:tickLblSkip',
		'c:tickMarkSkip',
		'c:noMultiLvlLbl'
	],
	'c:valAx': [
		'c:axId',
		'c:scaling',
		'c:delete',
		'c:axPos',
		'c:majorGridlines',
		'c:title',
		'c:numFmt',
		'c:majorTickMark',
		'c:minorTickMark',
		'c:tickLblPos',
		'c:spPr',
		'c:txPr',
		'c:crossAx',
		'c:crosses',
		'c:crossBetween',
		'c:majorUnit'
	]
};

/** Elements that may stand in any order among each other. */
export const FREE: Readonly<Record<string, readonly string[]>> = {
	'a:p': ['a:r', 'a:br', 'a:fld']
};
