const ANNOTATED = /｜([^｜《》]+)《([^｜《》]+)》/gu;

/** A run of text; `reading` is null where the text carries none. */
export interface RubySegment {
	readonly base: string;
	readonly reading: string | null;
}

/** Splits a text in Aozora notation (｜漢字《かんじ》) into runs; a text without readings is one run. */
export function rubySegments(text: string): RubySegment[] {
	const segments: RubySegment[] = [];
	let end = 0;
	for (const match of text.matchAll(ANNOTATED)) {
		const [annotated, base = '', reading = ''] = match;
		if (match.index > end) {
			segments.push({ base: text.slice(end, match.index), reading: null });
		}
		segments.push({ base, reading });
		end = match.index + annotated.length;
	}
	if (end < text.length) {
		segments.push({ base: text.slice(end), reading: null });
	}
	return segments;
}

/** The text without its readings. */
export function plainText(text: string): string {
	return text.replace(ANNOTATED, '$1');
}

/** The text with the readings in place of what they annotate: what is said aloud. */
export function readingText(text: string): string {
	return text.replace(ANNOTATED, '$2');
}
