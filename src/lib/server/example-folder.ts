import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A new folder that holds the given files. */
export function folderOf(files: ReadonlyMap<string, Uint8Array>): string {
	const folder = mkdtempSync(join(tmpdir(), 'meyasu-'));
	for (const [file, bytes] of files) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), bytes);
	}
	return folder;
}
