import type { LayoutData } from './$types';

/** What every page knows of the site. */
export type Site = LayoutData['site'];
