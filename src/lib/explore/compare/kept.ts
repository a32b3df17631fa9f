import type { Ground } from '../ground.ts';

/** What a function finds in a ground, found once for each subject; `keyOf` tells the subjects of a ground apart. */
export function kept<Subject, Found extends object>(
	find: (ground: Ground, subject: Subject) => Found,
	keyOf: (subject: Subject) => string
): (ground: Ground, subject: Subject) => Found {
	const grounds = new WeakMap<Ground, Map<string, Found>>();
	return (ground, subject) => {
		const found = grounds.get(ground) ?? new Map<string, Found>();
		grounds.set(ground, found);
		const key = keyOf(subject);
		const known = found.get(key) ?? find(ground, subject);
		found.set(key, known);
		return known;
	};
}
