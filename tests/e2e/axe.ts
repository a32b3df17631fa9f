import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong on a page, one line for each element. */
export async function violations(page: Page): Promise<string[]> {
	const found = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
	return found.violations.flatMap(({ id, help, nodes }) =>
		nodes.map(
			({ target, failureSummary }) => `${id}: ${help} ${target.join(' ')} ${failureSummary}`
		)
	);
}
