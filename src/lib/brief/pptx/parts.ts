import { strFromU8, strToU8, type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate';
import { NO_DAY } from './workbook.ts';

/** The parts of a file of Office by their paths: texts of XML, and embedded files. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

const TEXT = /\.(?:xml|rels)$/;
/** Office reads it before all others. */
const FIRST = '[Content_Types].xml';

/** The parts of a file; folders are no parts. */
export function partsOf(bytes: Uint8Array): Map<string, string | Uint8Array> {
	const files: Unzipped = unzipSync(bytes);
	return new Map(
		Object.entries(files)
			.filter(([path]) => !path.endsWith('/'))
			.map(([path, content]) => [path, TEXT.test(path) ? strFromU8(content) : content])
	);
}

/** A file of parts, packed; the same to the byte for the same parts. */
export function packed(parts: Parts): Uint8Array<ArrayBuffer> {
	const paths = [...parts.keys()].sort();
	const ordered = [FIRST, ...paths.filter((path) => path !== FIRST)];
	const files: Zippable = {};
	for (const path of ordered) {
		const content = parts.get(path) ?? '';
		files[path] = typeof content === 'string' ? strToU8(content) : content;
	}
	return zipSync(files, { mtime: NO_DAY });
}
