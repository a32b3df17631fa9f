import { expect, test } from 'vitest';
import { timeGrid } from './time-grid.ts';

test('a year without a value has its place', () => {
	const grid = timeGrid([2019, 2020, 2023]);
	expect(grid.names).toEqual(['2019', '2020', '2021', '2022', '2023']);
	expect(grid.at(2023)).toBe(4);
});

test('a census has a place every five years', () => {
	expect(timeGrid([2005, 2015, 2020]).names).toEqual(['2005', '2010', '2015', '2020']);
});

test('months are named by year and month', () => {
	expect(timeGrid([2023 + 10 / 12, 2023 + 11 / 12, 2024]).names).toEqual([
		'2023.11',
		'2023.12',
		'2024.1'
	]);
});

test('days of which each year has one are named by their years', () => {
	const grid = timeGrid([2012.246, 2013.244, 2014]);
	expect(grid.names).toEqual(['2012', '2013', '2014']);
});

test('a position off the grid has no place', () => {
	expect(timeGrid([2019, 2020]).at(2019.5)).toBe(-1);
});

test('one position alone is a grid', () => {
	expect(timeGrid([2023]).names).toEqual(['2023']);
});
