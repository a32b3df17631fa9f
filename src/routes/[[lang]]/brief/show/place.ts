/** How a briefing is looked at: as one long page, slide by slide, or as its speaker sees it. */
export type Mode = 'page' | 'show' | 'presenter';

/** The way that an address asks for after its `?`; the long page for anything unknown. */
export function modeOf(search: string): Mode {
	const asked = new URLSearchParams(search).get('view');
	return asked === 'show' || asked === 'presenter' ? asked : 'page';
}

/** What follows `?` in the address of a way of looking; what else is asked stays. */
export function searchOf(mode: Mode, search: string): string {
	const address = new URLSearchParams(search);
	if (mode === 'page') {
		address.delete('view');
	} else {
		address.set('view', mode);
	}
	const text = address.toString();
	return text === '' ? '' : `?${text}`;
}

/** Place of the slide that a name asks for, from 0; null for a name that no slide has. */
export function placeNamed(ids: readonly string[], name: string): number | null {
	const place = ids.indexOf(name);
	return place < 0 ? null : place;
}

/** The place so many steps on; it stays inside the deck. */
export function stepped(place: number, steps: number, count: number): number {
	return Math.min(Math.max(place + steps, 0), count - 1);
}

/** Place of the slide with a typed number; null where the deck has no such slide. */
export function placeTyped(digits: string, count: number): number | null {
	const number = Number(digits);
	return number >= 1 && number <= count ? number - 1 : null;
}

/** More digits than a deck can have slides are not taken. */
const LONGEST_NUMBER = 3;

/** What is typed, and one digit more. */
export function typedOn(digits: string, digit: string): string {
	return `${digits}${digit}`.slice(0, LONGEST_NUMBER);
}

const SWIPE_PX = 48;

interface Point {
	readonly x: number;
	readonly y: number;
}

/** The step that a finger asks for: forth when it moves to the left, back to the right; 0 when it only scrolls or taps. */
export function swiped(from: Point, to: Point): -1 | 0 | 1 {
	const across = to.x - from.x;
	if (Math.abs(across) < SWIPE_PX || Math.abs(across) < 1.5 * Math.abs(to.y - from.y)) {
		return 0;
	}
	return across < 0 ? 1 : -1;
}
