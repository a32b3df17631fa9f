import { describe, expect, test } from 'vitest';
import { dataset } from '$lib/server/dataset.ts';

const data = dataset();
const indicators = new Set(data.indicators.map(({ id }) => id));
const areas = new Set(data.areas.map(({ code }) => code));
const sources = new Set(data.sources.map(({ id }) => id));
const themes = new Set(data.themes.map(({ id }) => id));
const organizations = new Set(data.organizations.map(({ id }) => id));
const goals = data.goalSheets.flatMap((sheet) => sheet.goals);

describe('every id names something', () => {
	test('an indicator names its theme and its source', () => {
		expect(data.indicators.filter(({ theme }) => !themes.has(theme))).toEqual([]);
		expect(data.indicators.filter(({ source }) => !sources.has(source))).toEqual([]);
	});

	test('an observation names its indicator, its area and its source', () => {
		expect(data.observations.filter(({ indicator }) => !indicators.has(indicator))).toEqual([]);
		expect(data.observations.filter(({ area }) => !areas.has(area))).toEqual([]);
		expect(data.observations.filter(({ source }) => !sources.has(source))).toEqual([]);
	});

	test('a target names its indicator, its area and its source', () => {
		expect(data.targets.filter(({ indicator }) => !indicators.has(indicator))).toEqual([]);
		expect(data.targets.filter(({ area }) => !areas.has(area))).toEqual([]);
		expect(data.targets.filter(({ source }) => !sources.has(source))).toEqual([]);
	});

	test('a break or an event names its indicator', () => {
		expect(data.annotations.filter(({ indicator }) => !indicators.has(indicator))).toEqual([]);
	});

	test('an area names its parent and the source of its vision', () => {
		expect(data.areas.filter(({ parent }) => parent !== null && !areas.has(parent))).toEqual([]);
		expect(data.areas.filter(({ vision }) => vision && !sources.has(vision.source))).toEqual([]);
	});

	test('a goal sheet names its organisation and its source', () => {
		expect(data.goalSheets.filter((sheet) => !organizations.has(sheet.organization))).toEqual([]);
		expect(data.goalSheets.filter((sheet) => !sources.has(sheet.source))).toEqual([]);
	});

	test('a goal names the indicators that inform it', () => {
		expect(goals.flatMap((goal) => goal.indicators).filter((id) => !indicators.has(id))).toEqual(
			[]
		);
		expect(goals.filter(({ key }) => key && !indicators.has(key.indicator))).toEqual([]);
	});

	test('the first page shows what is there', () => {
		const { leading, changes, wards } = data.overview;
		const shown = [leading.indicator, ...changes.map((row) => row.indicator), wards.indicator];
		expect(shown.filter((id) => !indicators.has(id))).toEqual([]);
	});
});

describe('nothing lies idle', () => {
	test('every indicator has a row', () => {
		const recorded = new Set(data.observations.map(({ indicator }) => indicator));
		expect([...indicators].filter((id) => !recorded.has(id))).toEqual([]);
	});

	test('every source is named somewhere', () => {
		const named = new Set([
			...data.indicators.map(({ source }) => source),
			...data.observations.map(({ source }) => source),
			...data.targets.map(({ source }) => source),
			...data.goalSheets.map(({ source }) => source),
			...data.areas.map(({ vision }) => vision?.source),
			data.plan?.source
		]);
		expect([...sources].filter((id) => !named.has(id))).toEqual([]);
	});
});
