import { createHash } from 'node:crypto';
import { type Destination, pathTo } from '$lib/components/destination.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Notice } from '$lib/wording/notice.ts';
import { readingText, rubySegments } from '$lib/wording/ruby.ts';

// The page stands at any address, so it may not fetch a stylesheet by a relative path.
const STYLE = `body{font-family:'BIZ UDPGothic','Hiragino Sans','Noto Sans JP',Meiryo,sans-serif;line-height:1.7;color:#1a1a1a;margin:0 auto;max-width:46em;padding:2.5rem 1rem}h1{line-height:1.4}a{color:#00118f;display:inline-block;padding:.4rem 0}aside{border:2px solid #1a1a1a;margin-bottom:1rem;padding:.5rem 1rem}aside.draft{border:6px dashed #ce0000}section+section{border-top:1px solid #e6e6e6;margin-top:2rem}:focus-visible{outline:4px solid #000;outline-offset:2px;box-shadow:0 0 0 2px #ffd43d}`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

const LANG = { ja: 'ja', en: 'en', easy: 'ja' } as const satisfies Record<Locale, string>;

/** What the page says in one language; `kept` heads a list that a service worker fills. */
export interface LonePart {
	readonly locale: Locale;
	readonly notices: readonly Notice[];
	readonly title: string;
	readonly text: string;
	readonly kept?: string;
}

/** The goal sheet that the page leads to. */
export interface Sheet {
	readonly fiscalYear: number;
	readonly organization: string;
}

/** A whole HTML page without scripts for an address where no page stands: what is the matter, and where to go. */
export function lonePage(parts: readonly LonePart[], sheet: Sheet): string {
	const first = parts[0]?.locale ?? 'ja';
	const title = `${readingText(parts[0]?.title ?? '')} | ${m.site_name({}, { locale: first })}`;
	const sections = parts.map((part, index) => section(part, index === 0 ? 'h1' : 'h2', sheet));
	return `<!doctype html>
<html lang="${LANG[first]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="robots" content="noindex">
<link rel="icon" href="${basePath()}/favicon.svg" type="image/svg+xml">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function section(
	{ locale, notices, title, text, kept }: LonePart,
	heading: 'h1' | 'h2',
	sheet: Sheet
): string {
	const links: readonly [Destination, string][] = [
		[{ page: 'overview' }, m.nav_overview({}, { locale })],
		[{ page: 'goals', ...sheet }, m.nav_goals({}, { locale })],
		[{ page: 'indicators' }, m.nav_indicators({}, { locale })],
		[{ page: 'search' }, m.search_title({}, { locale })],
		[{ page: 'about' }, m.nav_about({}, { locale })]
	];
	const items = links.map(
		([to, label]) => `<li><a href="${basePath()}${pathTo(to, locale)}">${ruby(label)}</a></li>`
	);
	return `<section lang="${LANG[locale]}">${notices.map(noticed).join('')}
<${heading}>${ruby(title)}</${heading}>
<p>${ruby(text)}</p>
${kept === undefined ? '' : `<div hidden><h2>${ruby(kept)}</h2><ul></ul></div>`}
<ul>${items.join('')}</ul>
</section>`;
}

function noticed({ kind, word, text }: Notice): string {
	return `
<aside class="${kind}"><strong>${ruby(word)}</strong> ${ruby(text)}</aside>`;
}

/** Where the site lies on its host; empty at the root. Set by the one who publishes it. */
function basePath(): string {
	return process.env['MEYASU_BASE'] ?? '';
}

function ruby(text: string): string {
	return rubySegments(text)
		.map(({ base, reading }) =>
			reading === null ? escape(base) : `<ruby>${escape(base)}<rt>${escape(reading)}</rt></ruby>`
		)
		.join('');
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
