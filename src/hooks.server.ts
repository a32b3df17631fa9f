import type { Handle } from '@sveltejs/kit';

// やさしい日本語 is Japanese to a screen reader and a hyphenator.
const HTML_LANG = { ja: 'ja', en: 'en', easy: 'ja' } as const;

export const handle: Handle = ({ event, resolve }) => {
	const { lang } = event.params;
	const language = lang === 'en' || lang === 'easy' ? lang : 'ja';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%meyasu.lang%', HTML_LANG[language])
				.replace('%meyasu.language%', language)
				.replace('%meyasu.folder%', lang === undefined ? '' : `${lang}/`)
	});
};
