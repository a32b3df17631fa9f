import { typedOn } from './place.ts';

/** What is being typed, and what came of a wish that could not be granted. */
export interface Wishes {
	/** The digits so far. */
	readonly typed: string;
	/** Empty for nothing. */
	readonly told: string;
	readonly type: (digit: string) => void;
	readonly erase: () => void;
	readonly tell: (text: string) => void;
	readonly clear: () => void;
}

/** Nothing typed and nothing told yet. */
export function noWishes(): Wishes {
	let typed = $state('');
	let told = $state('');

	return {
		get typed() {
			return typed;
		},
		get told() {
			return told;
		},
		type: (digit) => {
			told = '';
			typed = typedOn(typed, digit);
		},
		erase: () => (typed = typed.slice(0, -1)),
		tell: (text) => {
			typed = '';
			told = text;
		},
		clear: () => {
			typed = '';
			told = '';
		}
	};
}
