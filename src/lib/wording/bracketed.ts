import { rubySegments } from './ruby.ts';

/** The text with the readings in brackets behind what they annotate, for where there is no ruby: 目標（もくひょう）. */
export function bracketedText(text: string): string {
	return rubySegments(text)
		.map(({ base, reading }) => (reading === null ? base : `${base}（${reading}）`))
		.join('');
}
