import { chartXml } from './chart-part.ts';
import {
	appProperties,
	contentTypes,
	coreProperties,
	type FileFacts,
	mendedPresentation,
	notesMasterParts,
	withOwnNumbers
} from './mended-package.ts';
import { mendedLayout, mendedSlide, type SlideFacts } from './mended-slide.ts';
import { notesXml } from './notes-part.ts';
import type { Parts } from './parts.ts';
import type { PlacedChart } from './slide-part.ts';
import { mendedTheme } from './theme.ts';
import { workbook } from './workbook.ts';

/** What the deck knows of the file, beside the slides that pptxgenjs has written. */
export interface Known extends Omit<FileFacts, 'lang'> {
	readonly lang: SlideFacts['lang'];
	/** What screen readers say, slide by slide. */
	readonly said: readonly SlideFacts['said'][];
	/** Notes of each slide, paragraph by paragraph. */
	readonly notes: readonly (readonly string[])[];
	readonly charts: readonly PlacedChart[];
}

/**
 * The parts of pptxgenjs 4.0.1 as PowerPoint opens them without asking to repair them: what it writes against the
 * schema is mended, and notes, charts and workbooks, where little is right, are written anew.
 */
export function mended(written: Parts, known: Known): Parts {
	const { lang } = known;
	const parts = withOwnNumbers(written);
	const all = new Map(parts);
	const change = (place: RegExp, mend: (text: string, number: number) => string | Uint8Array) => {
		for (const [path, content] of parts) {
			const found = place.exec(path);
			if (found !== null) {
				const text = typeof content === 'string' ? content : '';
				all.set(path, mend(text, Number(found[1] ?? 0) - 1));
			}
		}
	};
	change(/^ppt\/slides\/slide(\d+)\.xml$/, (xml, index) =>
		mendedSlide(xml, {
			lang,
			said: known.said[index] ?? new Map(),
			count: known.headlines.length
		})
	);
	change(/^ppt\/slide(?:Layout|Master)s\/\w+?(\d+)\.xml$/, (xml) => mendedLayout(xml, lang));
	change(/^ppt\/notesSlides\/notesSlide(\d+)\.xml$/, (_, index) =>
		notesXml(known.notes[index] ?? [], lang)
	);
	change(/^ppt\/charts\/chart(\d+)\.xml$/, (_, index) =>
		chartXml(placed(known, index).chart, { lang })
	);
	change(/^ppt\/embeddings\/\w+?(\d+)\.xlsx$/, (_, index) => workbook(placed(known, index).sheets));
	change(/^ppt\/presentation\.xml$/, mendedPresentation);
	change(/^ppt\/theme\/theme1\.xml$/, mendedTheme);
	for (const [path, text] of notesMasterParts(String(all.get('ppt/theme/theme1.xml')), lang)) {
		all.set(path, text);
	}
	all.set('docProps/core.xml', coreProperties(known));
	all.set('docProps/app.xml', appProperties(known));
	all.set('[Content_Types].xml', contentTypes(all));
	return all;
}

function placed({ charts }: Known, index: number): PlacedChart {
	const chart = charts[index];
	if (chart === undefined) {
		throw new Error(`no chart ${index + 1}`);
	}
	return chart;
}
