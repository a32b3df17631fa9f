import type { Locator, Page } from '@playwright/test';

/** The parts of the comparison by their fragments. */
export const PARTS = ['matrix', 'scatter', 'side', 'change'] as const;

/** Opens the comparison of the dataset's own areas. */
export async function open(page: Page): Promise<void> {
	await page.goto('/compare/', { waitUntil: 'networkidle' });
}

/** The sentence of a part. */
export function saidIn(page: Page, part: (typeof PARTS)[number]): Locator {
	return page.locator(`#${part} p[aria-live]`);
}

/** What the address asks for under a name; null for nothing. */
export async function asked(page: Page, key: string): Promise<string | null> {
	return new URL(page.url()).searchParams.get(key);
}
