import type { Drawing } from '$lib/charts/drawing.ts';
import { paintPicture } from '$lib/charts/picture-canvas.ts';
import { framedPicture } from '$lib/charts/picture-frame.ts';
import { svgText } from '$lib/charts/picture-svg.ts';
import { noticeColumn, type Shown, shownCsv, shownJson } from '$lib/data/shown.ts';
import type { Answer } from '$lib/explore/answer.ts';
import { readingText } from '$lib/wording/ruby.ts';

export type Format = 'csv' | 'json' | 'png' | 'png2' | 'svg';

/** What a file is made from. */
export interface Sharable {
	/** Begins the file's name. */
	readonly name: string;
	/** What is shown, as a title. */
	readonly title: string;
	readonly answer: Pick<Answer<unknown>, 'sentence' | 'remarks' | 'table' | 'credit'>;
	/** Null where nothing is drawn. */
	readonly drawing: Drawing | null;
	readonly version: string;
	/** Name of the site, for the foot of pictures. */
	readonly site: string;
	readonly lang: string;
	/** What must be said of the figures, as plain text. */
	readonly notices: Shown['notices'];
	readonly words: { readonly source: string; readonly asOf: string; readonly version: string };
}

/** Makes a file of what is shown and hands it to the browser; answers its name. Throws when it cannot be made. */
export async function download(format: Format, sharable: Sharable): Promise<string> {
	const blob = await BLOBS[format](sharable);
	const file = `${sharable.name}-${sharable.version}${ENDS[format]}`;
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = file;
	document.body.append(link);
	link.click();
	link.remove();
	// The browser reads the file after this call.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
	return file;
}

/** The table as text with tabs, which spreadsheets take apart into cells. */
export function tableText({ answer, ...sharable }: Pick<Sharable, 'answer' | 'notices'>): string {
	const { table } = answer;
	const clean = (text: string) => readingText(text).replace(/\s+/g, ' ');
	const head = table.columns.map(({ label }) => clean(label));
	const rows = table.rows.map(({ cells }) =>
		cells.map(({ text, value }) => (typeof value === 'number' ? String(value) : clean(text)))
	);
	const noticed = noticeColumn(sharable, 'text');
	const all = [
		[...head, ...noticeColumn(sharable, 'word')],
		...rows.map((cells) => [...cells, ...noticed])
	];
	return all.map((cells) => cells.join('\t')).join('\n');
}

const ENDS = {
	csv: '.csv',
	json: '.json',
	png: '.png',
	png2: '@2x.png',
	svg: '.svg'
} as const satisfies Record<Format, string>;

const BLOBS = {
	csv: async (sharable) =>
		new Blob([shownCsv(shownOf(sharable), sharable.words)], { type: 'text/csv;charset=utf-8' }),
	json: async (sharable) =>
		new Blob([shownJson(shownOf(sharable))], { type: 'application/json;charset=utf-8' }),
	png: (sharable) => pngOf(sharable, 1),
	png2: (sharable) => pngOf(sharable, 2),
	svg: async (sharable) => {
		const { title, answer, lang, notices } = sharable;
		const said = notices.map(({ text }) => text);
		const name = [title, readingText(answer.sentence), ...said].join(' ');
		return new Blob([svgText(pictureOf(sharable), { title: name, lang })], {
			type: 'image/svg+xml;charset=utf-8'
		});
	}
} as const satisfies Record<Format, (sharable: Sharable) => Promise<Blob>>;

function shownOf({ title, answer, version, notices }: Sharable): Shown {
	const { columns, rows } = answer.table;
	return {
		title,
		sentence: readingText(answer.sentence),
		columns: columns.map(({ id, label }) => ({ id, label: readingText(label) })),
		rows: rows.map(({ cells }) =>
			cells.map(({ value }) => (typeof value === 'string' ? readingText(value) : value))
		),
		sources: answer.credit.sources.map(({ title: of, publisher, address }) => ({
			title: readingText(of),
			publisher: readingText(publisher),
			address
		})),
		asOf: readingText(answer.credit.asOf),
		version,
		address: location.href,
		notices
	};
}

function pictureOf({ title, answer, drawing, version, site, notices, words }: Sharable): Drawing {
	if (drawing === null) {
		throw new Error('nothing is drawn');
	}
	const { sources, asOf } = answer.credit;
	return framedPicture({
		drawing,
		title: readingText(answer.sentence),
		remarks: [title, ...answer.remarks.map(readingText)],
		source: `${words.source}: ${sources
			.map((source) => `${readingText(source.title)}（${readingText(source.publisher)}）`)
			.join(' / ')}`,
		asOf: `${words.asOf}: ${readingText(asOf)}`,
		note: `${site} · ${words.version} ${version}`,
		notices: notices.map(({ word, text }) => `${word}: ${text}`)
	});
}

async function pngOf(sharable: Sharable, scale: 1 | 2): Promise<Blob> {
	const picture = pictureOf(sharable);
	const canvas = document.createElement('canvas');
	canvas.width = Math.ceil(picture.width * scale);
	canvas.height = Math.ceil(picture.height * scale);
	const context = canvas.getContext('2d');
	if (context === null) {
		throw new Error('no canvas');
	}
	paintPicture(context, picture, scale);
	return new Promise((made, failed) => {
		canvas.toBlob((blob) => (blob === null ? failed(new Error('no picture')) : made(blob)));
	});
}
