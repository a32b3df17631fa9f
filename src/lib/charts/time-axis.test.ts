import { expect, test } from 'vitest';
import { yearTicks } from './time-axis.ts';

const texts = (...input: Parameters<typeof yearTicks>) =>
	yearTicks(...input).map(({ text }) => text);

test('yearTicks names every year where there is room', () => {
	const options = { latest: 2021, width: 600, fontSize: 14 };
	expect(texts([2018, 2019, 2020, 2021], options)).toEqual(['2018', '2019', '2020', '2021']);
});

test('yearTicks counts back from the latest year when there is less room', () => {
	const options = { latest: 2021, width: 120, fontSize: 14 };
	expect(texts([2018, 2019, 2020, 2021], options)).toEqual(['2019', '2021']);
});

test('yearTicks names the last year of a plan in place of one too near to it', () => {
	const options = { latest: 2022, width: 600, fontSize: 20 };
	const yearly = Array.from({ length: 15 }, (_, index) => 2008 + index);
	expect(texts([...yearly, 2028, 2029, 2030], options)).toEqual([
		'2010',
		'2013',
		'2016',
		'2019',
		'2022',
		'2030'
	]);
});

test('yearTicks names no year without a point', () => {
	const options = { latest: 2045, width: 300, fontSize: 14 };
	expect(texts([2025, 2030, 2035, 2040, 2045], options)).toEqual([
		'2025',
		'2030',
		'2035',
		'2040',
		'2045'
	]);
	expect(texts([2025, 2030, 2035, 2040, 2045], { ...options, width: 120 })).toEqual([
		'2025',
		'2035',
		'2045'
	]);
});

test('yearTicks names the first year, and what else has room among points that lie unevenly', () => {
	const options = { latest: 2024, width: 300, fontSize: 14 };
	const positions = [1990, 1994, 2015, 2016, 2020, 2021, 2022, 2023, 2024];
	expect(texts(positions, options)).toEqual(['1990', '2016', '2024']);
});

test('yearTicks stands under points that are counted on one day of each year', () => {
	// 1 October is day 275 of 366 in 2024 and day 274 of 365 before.
	const positions = [2022 + 273 / 365, 2023 + 273 / 365, 2024 + 274 / 366];
	const ticks = yearTicks(positions, { latest: 2024 + 274 / 366, width: 600, fontSize: 14 });
	expect(ticks.map(({ text }) => text)).toEqual(['2022', '2023', '2024']);
	expect(ticks[2]?.position).toBeCloseTo(2024.749, 3);
});

test('yearTicks names months on a chart of up to two years', () => {
	const positions = [2023 + 8 / 12, 2024 + 2 / 12, 2024 + 8 / 12];
	const options = { latest: 2024 + 8 / 12, width: 300, fontSize: 14 };
	expect(texts(positions, options)).toEqual(['2023.9', '2023.12', '2024.3', '2024.6', '2024.9']);
});

test('yearTicks names January on a longer chart of months', () => {
	const positions = [2019 + 8 / 12, 2021 + 1 / 12, 2024 + 8 / 12];
	const options = { latest: 2024 + 8 / 12, width: 600, fontSize: 14 };
	expect(texts(positions, options)).toEqual(['2020', '2021', '2022', '2023', '2024']);
});

test('yearTicks names the only year of a single point', () => {
	expect(texts([2023], { latest: 2023, width: 300, fontSize: 14 })).toEqual(['2023']);
});
