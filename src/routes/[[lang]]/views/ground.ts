import { groundOf, type Ground } from '$lib/explore/ground.ts';
import { dataset } from '$lib/server/dataset.ts';
import { once } from '$lib/server/once.ts';
import { datasetVersion } from '$lib/server/version.ts';

/** The whole dataset as the ground of answers. */
export const ground: () => Ground = once(() =>
	groundOf({ ...dataset(), version: datasetVersion() })
);
