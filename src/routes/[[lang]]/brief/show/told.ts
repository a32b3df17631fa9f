/** A screen without a slide. */
export type Blank = 'black' | 'white';

/** What the windows of one briefing tell each other. */
export type Told =
	| { readonly kind: 'ask' }
	| {
			readonly kind: 'at';
			/** Id of the slide that is shown. */
			readonly slide: string;
			readonly blank: Blank | null;
	  };

/** What came from another window; null when it is nothing that this program says. */
export function readTold(value: unknown): Told | null {
	if (typeof value !== 'object' || value === null || !('kind' in value)) {
		return null;
	}
	if (value.kind === 'ask') {
		return { kind: 'ask' };
	}
	if (value.kind !== 'at' || !('slide' in value) || !('blank' in value)) {
		return null;
	}
	const { blank, slide } = value;
	const isBlank = blank === null || blank === 'black' || blank === 'white';
	return isBlank && typeof slide === 'string' ? { kind: 'at', slide, blank } : null;
}
