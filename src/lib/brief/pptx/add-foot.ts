import { readingText } from '$lib/wording/ruby.ts';
import type { Deck, Slide } from '../deck.ts';
import { INK, RULE, SECONDARY } from './colors.ts';
import { heightOf, inches, LEAST } from './fitted.ts';
import { FOOT_END, NUMBER_WIDTH, SLIDE } from './places.ts';
import type { Board } from './slide-part.ts';
import { addWords } from './words.ts';

const GAP = 0.3;
const WIDTH = SLIDE.width - 2 * SLIDE.side;
const WORDS = WIDTH - NUMBER_WIDTH - 2 * GAP;
/** The most of the foot's width that is left to organisation and day. */
const MOST_AS_OF = 0.5;
/** Between the rule and the words under it, in inches. */
const UNDER_RULE = 0.08;

/** What stands at the foot of every slide: source, organisation and day, and what must be said of all figures. */
export interface Foot {
	readonly source: string;
	readonly asOf: string;
	readonly notices: readonly string[];
}

/**
 * The foot of one slide of a deck, in kana where the deck has readings, as in charts: with readings in brackets it would
 * take the room of what it is the foot of. `frozen` says that the figures are kept to a version.
 */
export function footOf(
	{ source, asOf }: Slide,
	{ deck, frozen }: { deck: Deck; frozen: string | null }
): Foot {
	return {
		source: readingText(source),
		asOf: [deck.organizationName, asOf].filter(Boolean).map(readingText).join('\u3000'),
		notices: [
			...deck.notices.map(({ word, text }) => [word, text].map(readingText).join('\u3000')),
			...(frozen === null ? [] : [readingText(frozen)])
		]
	};
}

/** Where the foot begins: as low as its words allow. */
export function footTop(foot: Foot): number {
	return FOOT_END - rowHeight(foot) - noticeHeight(foot) - UNDER_RULE;
}

/** Puts the foot on a slide, and its number as a field that follows when slides are moved. */
export function addFoot({ slide, said, locale }: Board, foot: Foot): void {
	const top = footTop(foot);
	const y = top + UNDER_RULE;
	const height = rowHeight(foot);
	said.set('Foot rule', null);
	slide.addShape('line', {
		x: SLIDE.side,
		y: top,
		w: WIDTH,
		h: 0,
		objectName: 'Foot rule',
		line: { color: RULE, width: 1 }
	});
	const row = { y, height, x: SLIDE.side, width: WORDS - asOfWidth(foot) };
	const look = { points: LEAST, locale };
	addWords(slide, [{ text: foot.source, color: SECONDARY }], {
		...look,
		name: 'Source',
		place: row
	});
	addWords(slide, [{ text: foot.asOf, color: SECONDARY }], {
		...look,
		name: 'As of',
		place: { ...row, x: row.x + row.width + GAP, width: asOfWidth(foot) }
	});
	slide.slideNumber = {
		x: SLIDE.side + WIDTH - NUMBER_WIDTH,
		y,
		w: NUMBER_WIDTH,
		h: height,
		align: 'right',
		color: SECONDARY,
		// The field has no style to take its font from.
		fontFace: '+mn-lt',
		fontSize: LEAST,
		margin: 0
	};
	if (foot.notices.length > 0) {
		addWords(
			slide,
			foot.notices.map((text, index) => ({
				text,
				color: INK,
				isBold: true,
				ends: index < foot.notices.length - 1
			})),
			{
				...look,
				name: 'Notice',
				place: { x: SLIDE.side, y: y + height, width: WIDTH, height: noticeHeight(foot) }
			}
		);
	}
}

function rowHeight(foot: Foot): number {
	const { source, asOf } = foot;
	return Math.max(
		heightOf([source], { width: WORDS - asOfWidth(foot), points: LEAST }),
		heightOf([asOf], { width: asOfWidth(foot), points: LEAST })
	);
}

function asOfWidth({ asOf }: Foot): number {
	return Math.min(inches(asOf, LEAST) + 0.1, WORDS * MOST_AS_OF);
}

function noticeHeight({ notices }: Foot): number {
	return notices.length === 0 ? 0 : heightOf(notices, { width: WIDTH, points: LEAST });
}
