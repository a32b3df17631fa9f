import type { Locale } from '$lib/domain/locale.ts';
import type { Labels } from '$lib/wording/labels.ts';
import { readingText } from '$lib/wording/ruby.ts';
import type { ShownDeck } from '../shown-deck.ts';

/** やさしい日本語 is Japanese to a screen reader. */
const LANG = { ja: 'ja', en: 'en', easy: 'ja' } as const satisfies Record<Locale, string>;

/** What the script of a single file finds in it. */
export interface FileContent {
	readonly shown: ShownDeck;
	/** Words of a page's frame in its language. */
	readonly labels: Labels;
	/** The facts of each indicator that can be asked about, by its id. */
	readonly facts: Readonly<Record<string, unknown>>;
	/** Root of the site that the file was saved from; links to its pages lead there. */
	readonly site: string;
}

/** What a single file is put together from. */
export interface FileParts extends FileContent {
	/** The briefing as its page has it before any script runs. */
	readonly markup: string;
	readonly script: Part;
	readonly style: Part;
}

/** A text that stands in the file, and what allows it there. */
interface Part {
	readonly text: string;
	/** `sha256-…`, as a policy writes it. */
	readonly hash: string;
}

/** A whole HTML page that holds the briefing, its figures and its script, and asks for nothing else. */
export function singleFile({ markup, script, style, ...content }: FileParts): string {
	const { deck, site: title } = content.shown;
	const policy = [
		"default-src 'none'",
		`script-src '${script.hash}'`,
		`style-src '${style.hash}'`,
		'img-src data: blob:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	return `<!doctype html>
<html lang="${LANG[deck.locale]}" data-language="${deck.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta http-equiv="content-security-policy" content="${policy}">
<title>${escaped(`${readingText(deck.title)} | ${title}`)}</title>
<style>${style.text}</style>
</head>
<body>
<div id="file">${markup}</div>
<script type="application/json" id="content">${inlineJson(content)}</script>
<script>${script.text}</script>
</body>
</html>
`;
}

/** Names the briefing, its version and, beside Japanese, its language: 2023-chuo-2026-11-22-1a2b3c4d.html */
export function singleFileName({ deck }: Pick<ShownDeck, 'deck'>): string {
	const { fiscalYear, organization, version, locale } = deck;
	const language = locale === 'ja' ? [] : [locale];
	return `${[fiscalYear, organization, version, ...language].join('-')}.html`;
}

/** JSON that no parser of HTML or of old JavaScript takes for anything else. */
function inlineJson(content: FileContent): string {
	return JSON.stringify(content)
		.replaceAll('<', '\\u003C')
		.replaceAll('\u2028', '\\u2028')
		.replaceAll('\u2029', '\\u2029');
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
