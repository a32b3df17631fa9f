import { type Command, keyAction, wakes } from './keys.ts';
import { pressOf } from './press.ts';
import type { Layer, Stage } from './stage.ts';

/** What a key may do while something lies over the slide; digits lead to a slide from the overview too. */
const OVER = {
	help: ['help', 'close', 'fullScreen'],
	overview: ['overview', 'close', 'fullScreen', 'help', 'go', 'erase'],
	evidence: ['evidence', 'close', 'fullScreen']
} as const satisfies Record<Layer, readonly Command[]>;

/** Does what a key asks for. */
export function answerKey(stage: Stage, event: KeyboardEvent, fullScreen: () => void): void {
	const press = pressOf(event);
	if (stage.blank !== null && stage.layer === null) {
		if (wakes(press)) {
			event.preventDefault();
			stage.blankOut(null);
		}
		return;
	}
	// A number that was begun is what Enter is for.
	const isNumber = stage.typed !== '' && press.key === 'Enter';
	const action = keyAction(isNumber ? { ...press, focus: 'elsewhere' } : press);
	if (action === null || event.defaultPrevented) {
		return;
	}
	const { layer } = stage;
	if (typeof action !== 'string') {
		if (layer === null || layer === 'overview') {
			event.preventDefault();
			stage.type(action.digit);
		}
		return;
	}
	const allowed: readonly Command[] | null = layer === null ? null : OVER[layer];
	if (allowed === null || allowed.includes(action)) {
		event.preventDefault();
		obey(stage, action, fullScreen);
	}
}

function obey(stage: Stage, command: Command, fullScreen: () => void): void {
	const orders = {
		next: () => stage.step(1),
		previous: () => stage.step(-1),
		first: () => stage.step(-Infinity),
		last: () => stage.step(Infinity),
		go: stage.goToTyped,
		erase: stage.erase,
		black: () => stage.blankOut('black'),
		white: () => stage.blankOut('white'),
		overview: () => stage.turn('overview'),
		fullScreen,
		evidence: () => stage.turn('evidence'),
		presenter: () => stage.open(stage.mode === 'presenter' ? 'show' : 'presenter'),
		help: () => stage.turn('help'),
		close: stage.close
	} as const satisfies Record<Command, () => void>;
	orders[command]();
}
