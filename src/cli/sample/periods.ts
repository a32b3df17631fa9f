import type { Figures } from './figures.ts';

const FIRST_YEAR = 2018;
const LAST_YEAR = 2025;
const FIRST_MONTH_YEAR = 2022;

type Cycle = Pick<Figures, 'cycle'>;

/** Every period that the sample has a value for, published or not. */
export function periodsOf({ cycle }: Cycle): string[] {
	if (cycle === 'month') {
		const years = range(FIRST_MONTH_YEAR, LAST_YEAR + 1);
		return years.flatMap((year) => range(1, 12).map((month) => monthText(year, month)));
	}
	return range(FIRST_YEAR, LAST_YEAR).map((year) => periodIn({ cycle }, year));
}

/** The period of a plan's year: a month is the last one of the fiscal year. */
export function periodIn({ cycle }: Cycle, year: number): string {
	if (cycle === 'month') {
		return monthText(year + 1, 3);
	}
	return cycle === 'fy' || cycle === 'cy' ? String(year) : `${year}-${cycle}`;
}

/** Where a period stands, in years. */
export function placeOf({ cycle }: Cycle, period: string): number {
	const year = Number(period.slice(0, 4));
	return cycle === 'month' ? year + (Number(period.slice(5)) - 1) / 12 : year;
}

/** Months that have gone by on a day, counted from year 0, until a value of the period was published. */
export function publishedIn(
	{ cycle, lag }: Pick<Figures, 'cycle' | 'lag'>,
	period: string
): number {
	const year = Number(period.slice(0, 4));
	const lastMonth = cycle === 'fy' ? 15 : cycle === 'cy' ? 12 : Number(period.slice(5, 7));
	return year * 12 + lastMonth + lag;
}

/** Months since year 0 of an ISO day or month. */
export function monthOf(day: string): number {
	return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

/** The type of period by which the dataset knows an indicator. */
export function periodType({ cycle }: Cycle): string {
	return /^\d/.test(cycle) ? 'date' : cycle;
}

function monthText(year: number, month: number): string {
	return `${year}-${String(month).padStart(2, '0')}`;
}

function range(from: number, to: number): number[] {
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
