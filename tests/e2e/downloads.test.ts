import { type APIRequestContext, expect, test } from '@playwright/test';
import { INDICATORS, LEADING_INDICATOR, RATIO_INDICATOR, rowsIn, rowsOf } from './dataset.ts';

const MONTHLY = INDICATORS.find((indicator) => indicator['period_type'] === 'month')?.['id'];
const chosen = [LEADING_INDICATOR, RATIO_INDICATOR, MONTHLY].filter((id) => id !== undefined);
const bom = '\ufeff';

interface Download {
	readonly observations: readonly Record<string, string | number | null>[];
}

for (const id of chosen) {
	test(`/indicators/${id}.csv opens in a spreadsheet and says what the dataset says`, async ({
		request
	}) => {
		const text = await textOf(request, `/indicators/${id}.csv`, /^text\/csv; ?charset=utf-8$/i);
		const values = rowsIn(text).map((row) => [row['area_code'], row['value']]);
		const stored = rowsOf(`observations/${id}.csv`).map(({ area, value }) => [area, value]);
		expect(text.startsWith(bom)).toBe(true);
		expect(text).not.toContain('\r');
		expect(values).toEqual(stored);
	});

	test(`/indicators/${id}.json says the same as the CSV, and what it is`, async ({ request }) => {
		const csv = rowsIn(await textOf(request, `/indicators/${id}.csv`, /csv/));
		const json = JSON.parse(await textOf(request, `/indicators/${id}.json`, /json/)) as Download;
		expect(json).toMatchObject({
			id,
			name: expect.anything(),
			unit: expect.anything(),
			direction: expect.any(String),
			periodType: expect.any(String),
			source: expect.anything()
		});
		expect(json.observations.map((observation) => observation['period'])).toEqual(
			csv.map(({ period }) => period)
		);
		expect(json.observations.map(({ value }) => (value === null ? '' : String(value)))).toEqual(
			csv.map(({ value }) => value)
		);
		expect(Object.keys(json.observations[0] ?? {})).toEqual(
			expect.arrayContaining(['area', 'period', 'value', 'qualifier', 'status', 'source'])
		);
	});
}

for (const id of chosen) {
	test(`the table of /indicators/${id}/ shows every value of the CSV`, async ({
		page,
		request
	}) => {
		const csv = rowsIn(await textOf(request, `/indicators/${id}.csv`, /csv/));
		await page.goto(`/indicators/${id}/`);
		const cells = await page
			.locator('#table table')
			.first()
			.locator('td.figure-cell')
			.allTextContents();
		const shown = cells.map(numberIn).filter((value) => value !== null);
		const written = csv
			.filter(({ value }) => value !== '')
			.map(({ value, unit }) => Number(value) * factorOf(unit ?? ''));
		expect(written.length).toBeGreaterThan(0);
		expect(shown.sort(ascending)).toEqual(written.sort(ascending));
	});
}

async function textOf(request: APIRequestContext, address: string, type: RegExp): Promise<string> {
	const answer = await request.get(address);
	expect(answer.status()).toBe(200);
	expect(answer.headers()['content-type']).toMatch(type);
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.body());
}

/** How many of the unit that figures are shown in one of the published unit is. */
function factorOf(unit: string): number {
	return Number(rowsOf('units.csv').find(({ id }) => id === unit)?.['factor'] ?? 1);
}

/** The number in a cell as Japanese writes it; null where the cell has none. */
function numberIn(cell: string): number | null {
	const [, sign, digits, large] = /(△|−)?([\d,]+(?:\.\d+)?)([億万])?/.exec(cell) ?? [];
	if (digits === undefined) {
		return null;
	}
	const times = { 億: 1e8, 万: 1e4 }[large ?? ''] ?? 1;
	// 7,482.8 × 10,000 is not a whole number to a computer.
	return Number(`${sign ? '-' : ''}${(Number(digits.replaceAll(',', '')) * times).toFixed(4)}`);
}

function ascending(one: number, other: number): number {
	return one - other;
}
