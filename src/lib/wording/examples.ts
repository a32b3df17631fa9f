import type { Area } from '$lib/domain/area.ts';
import type { Indicator, Unit } from '$lib/domain/indicator.ts';
import type { Observation } from '$lib/domain/observation.ts';
import { parsePeriod, type Period, type PeriodType } from '$lib/domain/period.ts';
import { type Series, seriesOf } from '$lib/domain/series.ts';
import type { Amount, Reading } from '$lib/domain/value.ts';

/** Made-up dataset entries for the tests of this folder. */
export const PEOPLE: Unit = {
	id: '人',
	base: '人',
	factor: 1,
	name: { ja: '人', en: 'people', easy: '｜人《にん》' }
};

export const THOUSAND_PEOPLE: Unit = {
	id: '千人',
	base: '人',
	factor: 1000,
	name: { ja: '千人', en: 'thousand people', easy: '｜千人《せんにん》' }
};

export const PERCENT: Unit = {
	id: '%',
	base: '%',
	factor: 1,
	name: { ja: '%', en: '%', easy: '%' }
};

const TIMES: Unit = {
	id: '倍',
	base: '倍',
	factor: 1,
	name: { ja: '倍', en: 'times', easy: '｜倍《ばい》' }
};

export const BIRTHS: Indicator = {
	id: 'births',
	theme: 'children',
	name: { ja: '出生児数', en: 'Births', easy: '｜生《う》まれた ｜子《こ》どもの ｜数《かず》' },
	unit: PEOPLE,
	decimals: 0,
	direction: 'increase',
	periodType: 'cy',
	cycleMonths: 12,
	kind: 'count',
	basis: 'observed',
	continues: null,
	additive: true,
	survey: false,
	cumulative: false,
	doIt: false,
	limit: null,
	owner: null,
	definition: { ja: '出生届の数' },
	source: 'vital-statistics'
};

export const VISITORS: Indicator = {
	...BIRTHS,
	id: 'visitors',
	name: {
		ja: '観光入込客数',
		en: 'Visitors',
		easy: '｜観光《かんこう》に ｜来《き》た ｜人《ひと》'
	},
	unit: THOUSAND_PEOPLE
};

export const AGEING: Indicator = {
	...BIRTHS,
	id: 'ageing',
	name: {
		ja: '高齢化率',
		en: 'Share aged 65 and over',
		easy: '65｜才《さい》より ｜上《うえ》の ｜割合《わりあい》'
	},
	unit: PERCENT,
	decimals: 1,
	kind: 'share',
	additive: false,
	direction: 'neutral'
};

export const BEACH: Indicator = {
	...BIRTHS,
	id: 'beach',
	name: {
		ja: '日和山浜 観光入込客数',
		en: 'Visitors to Hiyoriyama Beach',
		easy: '｜日和山浜《ひよりやまはま》に ｜来《き》た ｜人《ひと》'
	},
	unit: TIMES,
	periodType: 'fy',
	kind: 'ratio',
	additive: false
};

export const CITY: Area = {
	code: '15100',
	kind: 'city',
	name: { ja: '新潟市', en: 'Niigata City', easy: '｜新潟市《にいがたし》' },
	kana: 'にいがたし',
	parent: null,
	tile: null,
	vision: null
};

export const WARD: Area = {
	...CITY,
	code: '15103',
	kind: 'ward',
	name: { ja: '中央区', en: 'Chuo Ward', easy: '｜中央区《ちゅうおうく》' },
	kana: 'ちゅうおうく',
	parent: '15100'
};

/** The indicator with one reading in so many years, so that values that far apart make a run. */
export function every(years: number, indicator: Indicator): Indicator {
	return { ...indicator, cycleMonths: years * 12 };
}

/** A period of a test, which must be one. */
export function period(text: string, type: PeriodType = 'cy'): Period {
	const parsed = parsePeriod(text, type);
	if (parsed === null) {
		throw new Error(`${text} is no period of type ${type}`);
	}
	return parsed;
}

/** An exact amount. */
export function exactly(value: number): Amount {
	return { value, qualifier: '=' };
}

/** An observation whose value is exact where a number is given. */
export function observed(
	indicator: Indicator,
	when: string,
	value: number | Amount | Reading,
	more: Partial<Observation> = {}
): Observation {
	const amount = typeof value === 'number' ? exactly(value) : value;
	return {
		indicator: indicator.id,
		area: WARD.code,
		period: period(when, indicator.periodType),
		reading: 'kind' in amount ? amount : { kind: 'amount', ...amount },
		status: 'final',
		source: indicator.source,
		note: null,
		reference: null,
		band: null,
		sample: null,
		margin: null,
		...more
	};
}

/** A series of the observations, with breaks before the periods named. */
export function seriesWith(
	indicator: Indicator,
	observations: readonly Observation[],
	breaks: readonly string[] = []
): Series {
	const series = seriesOf(
		indicator,
		WARD.code,
		observations,
		breaks.map((when) => ({
			indicator: indicator.id,
			period: period(when, indicator.periodType),
			kind: 'break',
			text: { ja: '集計方法の変更' }
		}))
	);
	if (series === null) {
		throw new Error('a series needs an observation');
	}
	return series;
}
