/** Numbers from 0 to below 1, the same on every run for the same key (FNV-1a into mulberry32). */
export function randomOf(key: string): () => number {
	let state = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(key)) {
		state = Math.imul(state ^ byte, 0x01000193);
	}
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		const mixed = Math.imul(state ^ (state >>> 15), state | 1);
		const stirred = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
		return ((stirred ^ (stirred >>> 14)) >>> 0) / 0x100000000;
	};
}

/** A number between −1 and 1, those near 0 the likeliest. */
export function swing(random: () => number): number {
	return random() + random() - 1;
}

/** One of a list. Throws for an empty one. */
export function pick<Item>(list: readonly Item[], random: () => number): Item {
	const item = list[Math.floor(random() * list.length)];
	if (item === undefined) {
		throw new Error('nothing to pick from');
	}
	return item;
}
