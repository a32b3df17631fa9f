import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../../src/cli/root.js';
import { SAMPLE } from '../../../src/cli/sample-site.js';

interface Sheet {
	readonly evaluation: { readonly goalsSet: number; readonly goalsAchieved: number } | null;
}

const GOALS = join(ROOT, SAMPLE.MEYASU_DATA, 'goals');

/** What the sheets of a year report, added up by this test itself. */
function reportedIn(year: string): { set: number; achieved: number } {
	const evaluations = readdirSync(join(GOALS, year)).flatMap((file) => {
		// The build, which these tests come after, answers for the shape of these files.
		const { evaluation } = JSON.parse(readFileSync(join(GOALS, year, file), 'utf8')) as Sheet;
		return evaluation ?? [];
	});
	return {
		set: evaluations.reduce((sum, { goalsSet }) => sum + goalsSet, 0),
		achieved: evaluations.reduce((sum, { goalsAchieved }) => sum + goalsAchieved, 0)
	};
}

test.use({ javaScriptEnabled: false });

test('the goals of the last evaluated year are counted as they were reported', async ({ page }) => {
	const { achieved, set } = reportedIn('2024');
	await page.goto('/goals/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		`令和6年度の重点目標は、報告された${set}のうち${achieved}が達成でした。`
	);
});

test('every year is a bar with its share, and a year without a report is none', async ({
	page
}) => {
	const { achieved, set } = reportedIn('2023');
	await page.goto('/goals/');
	const chart = page.locator('#years').getByRole('img').filter({ visible: true }).first();
	const name = await chart.getAttribute('aria-label');
	expect(name).toContain(`${set}のうち${achieved}`);
	expect(name).not.toContain('令和7年度');
});

test('the table says of the year under way that nothing was reported', async ({ page }) => {
	await page.goto('/goals/');
	await page.locator('#years summary').click();
	const row = page.locator('#years').getByRole('row', { name: /令和7年度/ });
	await expect(row.getByRole('cell').nth(1)).toHaveText('なし');
});

test('a goal can be followed from year to year on the sheet', async ({ page }) => {
	await page.goto('/goals/2024/shiomi/');
	const history = page.locator('#history');
	await expect(history.getByRole('columnheader')).toHaveText([
		'重点目標',
		'令和3年度',
		'令和4年度',
		'令和5年度',
		'令和6年度',
		'令和7年度'
	]);
	await history.getByRole('link', { name: '継続' }).first().click();
	await expect(page).toHaveURL(/\/goals\/\d{4}\/shiomi\/#goal-\d$/);
});

test('what was reported and what was computed stand side by side on every goal', async ({
	page
}) => {
	await page.goto('/goals/2024/shiomi/');
	const goals = page.locator('article.goal');
	await expect(goals).toHaveCount(4);
	for (const goal of await goals.all()) {
		await expect(goal.locator('.verdicts dt')).toHaveText(['報告', '判定']);
		await expect(goal.locator('.verdicts dd').nth(1)).not.toBeEmpty();
	}
});

test('what is to be done says what was reported of it, and has no rate', async ({ page }) => {
	await page.goto('/indicators/hazard-maps/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		/ハザードマップの全戸配布：.*組織の報告は「.+」です。$/
	);
	await expect(page.locator('#target')).not.toContainText('達成率');
});
