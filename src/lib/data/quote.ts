import type { Message } from './problem.ts';

const SHOWN_CHARACTERS = 40;

/**
 * What was found, between the quotation marks of each language. Long texts are cut and characters that
 * cannot be seen are written as their code, so that garbage stays one readable line.
 */
export function quoted(text: string): Message {
	const characters = Array.from(text.slice(0, 4 * SHOWN_CHARACTERS));
	const whole = text.length <= 4 * SHOWN_CHARACTERS && characters.length <= SHOWN_CHARACTERS;
	const shown = characters.slice(0, SHOWN_CHARACTERS).map(visible).join('') + (whole ? '' : '…');
	return { ja: `「${shown}」`, en: `"${shown}"` };
}

function visible(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	return character !== ' ' && /[\p{C}\p{Z}]/u.test(character)
		? `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
		: character;
}
