import { bracketedText } from '$lib/wording/bracketed.ts';
import { plainText } from '$lib/wording/ruby.ts';
import type { Deck } from '../deck.ts';
import { addFoot, footOf, footTop } from './add-foot.ts';
import { addSlide } from './add-slide.ts';
import { mended } from './mended.ts';
import { packed, partsOf } from './parts.ts';
import { COVER_HEADLINE, HEADLINE } from './places.ts';
import type { Board, PlacedChart } from './slide-part.ts';
import { notesOf } from './spoken-notes.ts';
import { FONT } from './theme.ts';
import { inchesOf, LANG } from './words.ts';

/** Words of the file that are not the deck's own; they may carry readings. */
export interface FileWords {
	/** Head of what can be read aloud, and of the sources, in the notes. */
	readonly script: string;
	readonly sources: string;
	/** Name of the sheet with the figures as they are shown. */
	readonly table: string;
}

export interface PptxFile {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A briefing as a file for PowerPoint, made without asking anyone; the same deck makes the same file. */
export async function pptxFile(
	deck: Deck,
	{ frozen, words }: { frozen: string | null; words: FileWords }
): Promise<PptxFile> {
	const { default: Pptx } = await import('pptxgenjs');
	const file = new Pptx();
	const lang = LANG[deck.locale];
	file.layout = 'LAYOUT_WIDE';
	file.theme = { headFontFace: FONT, bodyFontFace: FONT };
	for (const [title, place] of Object.entries({ Cover: COVER_HEADLINE, Slide: HEADLINE })) {
		const options = { name: 'title', type: 'title' as const, ...inchesOf(place) };
		file.defineSlideMaster({ title, objects: [{ placeholder: { options, text: '' } }] });
	}
	const charts: PlacedChart[] = [];
	const tableName = bracketedText(words.table);
	const said = deck.slides.map((slide) => {
		const masterName = slide.kind === 'cover' ? 'Cover' : 'Slide';
		const board: Board = {
			slide: file.addSlide({ masterName }),
			locale: deck.locale,
			said: new Map(),
			charts,
			tableName
		};
		const foot = footOf(slide, { deck, frozen });
		addSlide(board, slide, footTop(foot));
		addFoot(board, foot);
		return board.said;
	});
	const written = await file.write({ outputType: 'uint8array' });
	if (!(written instanceof Uint8Array)) {
		throw new Error('no bytes');
	}
	const parts = mended(partsOf(written), {
		lang,
		title: plainText(deck.title),
		subject: deck.version,
		author: plainText(deck.publisher),
		headlines: deck.slides.map(({ headline }) => plainText(headline.text)),
		said,
		notes: deck.slides.map((slide) => notesOf(slide, words)),
		charts
	});
	return { name: fileName(deck), bytes: packed(parts) };
}

/** 2023-chuo-2026-11-22-1a2b3c4d.pptx. */
export function fileName({
	fiscalYear,
	organization,
	version
}: Pick<Deck, 'fiscalYear' | 'organization' | 'version'>): string {
	return `${fiscalYear}-${organization}-${version}.pptx`;
}
