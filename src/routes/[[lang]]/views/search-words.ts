import type { Indicator } from '$lib/domain/indicator.ts';
import { plainText, readingText } from '$lib/wording/ruby.ts';
import { normalised } from '../indicators/normalised.ts';

/** Everything an indicator can be found by: its names in all languages, with readings, and its definition. */
export function searchWords({ definition, name }: Indicator): string {
	const easy = name.easy ?? '';
	const texts = [name.ja, name.en ?? '', plainText(easy), readingText(easy), definition.ja];
	return normalised(texts.join(' '));
}
