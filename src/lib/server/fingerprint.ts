import { createHash } from 'node:crypto';

/** So many digits of a hash that two contents which differ have different ones. */
export function fingerprint(parts: Iterable<string | Uint8Array>, digits = 16): string {
	const hash = createHash('sha256');
	for (const part of parts) {
		hash.update(part);
	}
	return hash.digest('hex').slice(0, digits);
}
