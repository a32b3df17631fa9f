import { expect, test } from '@playwright/test';
import budgets from '../bench/budgets.json' with { type: 'json' };
import { visit } from '../bench/visit.ts';
import { ADDRESSES } from './site.ts';

for (const address of ['/', '/en/', '/easy/']) {
	test(`a first visit to ${address} stays within its budget of bytes and never moves`, async ({
		page
	}) => {
		const cost = await visit(page, address);
		expect(cost.encodings).toContain('br');
		expect(cost.totalBytes).toBeLessThanOrEqual(budgets.overviewBytes);
		expect(cost.scriptBytes).toBeLessThanOrEqual(budgets.overviewScriptBytes);
		expect(cost.layoutShift).toBeLessThanOrEqual(budgets.layoutShift);
	});
}

for (const { address } of ADDRESSES.filter(({ name }) => name === 'brief')) {
	test(`a first visit to ${address} stays within its budget of bytes and never moves`, async ({
		page
	}) => {
		const cost = await visit(page, address);
		expect(cost.totalBytes).toBeLessThanOrEqual(budgets.briefBytes);
		expect(cost.scriptBytes).toBeLessThanOrEqual(budgets.briefScriptBytes);
		expect(cost.layoutShift).toBeLessThanOrEqual(budgets.layoutShift);
	});
}
