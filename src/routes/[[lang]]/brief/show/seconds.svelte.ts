/** Often enough that no second is skipped. */
const TICK_MS = 250;

/** The time of day in milliseconds since 1970, as long as somebody looks at it. */
export function timeOfDay(): { readonly now: number } {
	let now = $state(Date.now());
	$effect(() => {
		const ticking = setInterval(() => (now = Date.now()), TICK_MS);
		return () => clearInterval(ticking);
	});
	return {
		get now() {
			return now;
		}
	};
}
