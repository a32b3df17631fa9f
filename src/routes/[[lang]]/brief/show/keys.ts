/** What a key asks of a presentation. */
export type Command =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'go'
	| 'erase'
	| 'black'
	| 'white'
	| 'overview'
	| 'fullScreen'
	| 'evidence'
	| 'presenter'
	| 'help'
	| 'close';

export type Action = Command | { readonly digit: string };

/** A key as it was pressed, and what had the focus. */
export interface Press {
	readonly key: string;
	readonly shiftKey: boolean;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
	/** Whether a word is being put together (漢字変換). */
	readonly isComposing: boolean;
	/** A field takes what is typed; a control (button, link) takes Enter and Space, a long text the keys up and down. */
	readonly focus: 'field' | 'control' | 'text' | 'elsewhere';
}

const COMMANDS: Readonly<Record<string, Command>> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	Home: 'first',
	End: 'last',
	Enter: 'go',
	Backspace: 'erase',
	b: 'black',
	'.': 'black',
	w: 'white',
	',': 'white',
	o: 'overview',
	f: 'fullScreen',
	e: 'evidence',
	p: 'presenter',
	'?': 'help',
	Escape: 'close'
};

/** What each kind of thing does itself. */
const OWN: Readonly<Partial<Record<Press['focus'], readonly string[]>>> = {
	control: ['Enter', ' '],
	text: ['ArrowUp', 'ArrowDown']
};

/** Alone they ask for nothing. */
const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'NumLock', 'Tab'];

/** What a key asks for; null when it is not for the presentation. */
export function keyAction(press: Press): Action | null {
	const { focus, key, shiftKey } = press;
	if (isHeldBack(press) || OWN[focus]?.includes(key)) {
		return null;
	}
	if (key === ' ') {
		return shiftKey ? 'previous' : 'next';
	}
	if (/^[0-9]$/.test(key)) {
		return { digit: key };
	}
	const name = key.length === 1 ? key.toLowerCase() : key;
	return Object.hasOwn(COMMANDS, name) ? (COMMANDS[name] ?? null) : null;
}

/** Whether a key ends a blank screen: every key does, but for those that only change what others mean. */
export function wakes(press: Press): boolean {
	return !isHeldBack({ ...press, focus: 'elsewhere' }) && !MODIFIERS.includes(press.key);
}

const GRID_STEPS: Readonly<Record<string, (columns: number) => number>> = {
	ArrowRight: () => 1,
	ArrowLeft: () => -1,
	ArrowDown: (columns) => columns,
	ArrowUp: (columns) => -columns,
	Home: () => -Infinity,
	End: () => Infinity
};

/** How many places a key moves in a grid of so many columns; null when it does not move there. */
export function gridSteps(press: Press, columns: number): number | null {
	if (isHeldBack(press) || !Object.hasOwn(GRID_STEPS, press.key)) {
		return null;
	}
	return GRID_STEPS[press.key]?.(columns) ?? null;
}

/** Keys with Ctrl, Alt or Meta are the browser's, and a field keeps its own. */
function isHeldBack({ altKey, ctrlKey, focus, isComposing, key, metaKey }: Press): boolean {
	return ctrlKey || altKey || metaKey || isComposing || key === 'Process' || focus === 'field';
}
