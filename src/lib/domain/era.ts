import type { Period } from './period.ts';

/**
 * First day of each era, newest first, and the last era year that may be read as a fiscal and as a
 * calendar year. 平成 runs on past 31 because plans made before 2019 say 平成32年度; 昭和64年 had
 * seven days and no fiscal year.
 */
const ERAS = [
	{ era: '令和', letter: 'R', begins: '2019-05-01', last: { fy: 99, cy: 99 } },
	{ era: '平成', letter: 'H', begins: '1989-01-08', last: { fy: 99, cy: 99 } },
	{ era: '昭和', letter: 'S', begins: '1926-12-25', last: { fy: 63, cy: 64 } },
	{ era: '大正', letter: 'T', begins: '1912-07-30', last: { fy: 15, cy: 15 } },
	{ era: '明治', letter: 'M', begins: '1868-01-01', last: { fy: 45, cy: 45 } }
] as const;

const ERA_YEAR = /^(令和|平成|昭和|大正|明治|[RHSTM])(元|\d{1,2})(年度|年)?$/;

/** First western year that can be written as an era year: 明治元年. */
export const FIRST_ERA_YEAR = 1868;

type Era = (typeof ERAS)[number]['era'];

/** A year of an era; `year` 1 is written 元. */
interface EraYear {
	readonly era: Era;
	readonly year: number;
}

/**
 * The era year of a western year. A calendar year in which the era changed takes the new era (2019 is
 * 令和元年), a fiscal year the era of its greater part (2019 is 令和元年度, 1988 is 昭和63年度).
 * Throws a RangeError before 1868.
 */
export function eraYear(year: number, kind: 'fy' | 'cy'): EraYear {
	return eraOn(`${year}-${kind === 'cy' ? '12-31' : '10-01'}`);
}

/**
 * The era year that a month or a day falls in; a month in which the era changed takes the new era.
 * Throws a RangeError before 1868.
 */
export function eraOfDate(period: Period): EraYear {
	return eraOn(period + '9999-12-31'.slice(period.length));
}

/**
 * Reads 令和5年度, 平成31年, R5 or H31 (full-width digits too) as a western year; `fiscal` tells
 * whether the text says 年度. Null when it is no era year or one that never was, as 昭和64年度.
 */
export function parseEraYear(text: string): { year: number; fiscal: boolean } | null {
	const [, name, count, suffix] = ERA_YEAR.exec(text.normalize('NFKC').trim()) ?? [];
	const era = ERAS.find(({ era, letter }) => name === era || name === letter);
	if (era === undefined) {
		return null;
	}
	const fiscal = suffix === '年度';
	const year = count === '元' ? 1 : Number(count);
	if (year < 1 || year > era.last[fiscal ? 'fy' : 'cy']) {
		return null;
	}
	return { year: firstYearOf(era) + year - 1, fiscal };
}

function eraOn(day: string): EraYear {
	const era = ERAS.find(({ begins }) => begins <= day);
	if (era === undefined) {
		throw new RangeError(`${day} is before 明治元年 (${FIRST_ERA_YEAR})`);
	}
	return { era: era.era, year: Number(day.slice(0, 4)) - firstYearOf(era) + 1 };
}

function firstYearOf({ begins }: { readonly begins: string }): number {
	return Number(begins.slice(0, 4));
}
