import { tick } from 'svelte';

/**
 * The part of a page that a fragment asks for: the part itself, or the one that something inside it is meant
 * by; the first for any other fragment.
 */
export function shownPart<Id extends string>(
	ids: readonly [Id, ...Id[]],
	fragment: () => string
): () => Id {
	let inside = $state<{ readonly fragment: string; readonly part: Id | null }>({
		fragment: '',
		part: null
	});

	$effect(() => {
		const asked = fragment();
		const target = asked === '' ? null : document.getElementById(asked);
		const panel = target?.closest('.panel')?.id;
		inside = { fragment: asked, part: ids.find((id) => id === panel) ?? null };
		if (target !== null && panel !== asked) {
			// It can only be scrolled to once its part is shown.
			void tick().then(() => target.scrollIntoView());
		}
	});

	const shown = $derived(
		ids.find((id) => id === fragment()) ??
			(inside.fragment === fragment() ? inside.part : null) ??
			ids[0]
	);
	return () => shown;
}
