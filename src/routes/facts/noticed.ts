import type { PackedFacts } from '$lib/explore/facts-file.ts';
import { dataset } from '$lib/server/dataset.ts';
import { fileNotice } from '$lib/wording/notice.ts';

/** The file with what must be said of the dataset as it is now, whichever version its figures are of. */
export function noticed(file: PackedFacts): PackedFacts {
	const notice = fileNotice(dataset());
	return notice === null ? file : { ...file, notice };
}
