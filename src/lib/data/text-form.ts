import type { Message } from './problem.ts';
import { quoted } from './quote.ts';

// Han includes 々 and 〇, which are read aloud too.
const KANJI = /\p{Script=Han}/u;
const ANNOTATED = /｜([^｜《》]+)《([^｜《》]+)》/gu;
const UNSEEN =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u200b\u202a-\u202e\u2066-\u2069\ufeff]/u; // eslint-disable-line no-control-regex -- these are the characters that must not get in

/** What is wrong with a text in any language; null when it can be shown as it is. */
export function textProblem(text: string): Message | null {
	const unseen = UNSEEN.exec(text)?.[0];
	if (unseen !== undefined) {
		const found = quoted(unseen);
		return {
			ja: `目に見えない制御文字${found.ja}が入っています。消してください。`,
			en: `it holds an invisible control character ${found.en}; remove it.`
		};
	}
	if (text.includes('\ufffd')) {
		return {
			ja: '文字化けした文字（\ufffd）が入っています。元の文字を書き直してください。',
			en: 'it holds a character that was lost in a conversion (\ufffd); write the original one.'
		};
	}
	const trimmed = text.trim();
	if (trimmed !== text) {
		const [found, wanted] = [quoted(text), quoted(trimmed)];
		return {
			ja: `${found.ja}の前か後ろに空白があります。${wanted.ja}と書いてください。`,
			en: `${found.en} has blanks before or after it; write ${wanted.en}.`
		};
	}
	return null;
}

/** What is wrong with the readings of a やさしい日本語 text (｜漢字《かんじ》); null when all is well. */
export function readingsProblem(text: string): Message | null {
	const rest = text.replaceAll(ANNOTATED, '');
	const mark = /[｜《》]/u.exec(rest)?.[0];
	if (mark !== undefined) {
		const around = quoted(rest.slice(Math.max(0, rest.indexOf(mark) - 5), rest.indexOf(mark) + 10));
		return {
			ja: `ふりがなの記号がそろっていません（${around.ja}のあたり）。｜漢字《かんじ》の形で書いてください。`,
			en: `the marks of a reading do not match (near ${around.en}); write ｜漢字《かんじ》.`
		};
	}
	const bare = new RegExp(`${KANJI.source}+`, 'u').exec(rest)?.[0];
	if (bare !== undefined) {
		const found = quoted(bare);
		return {
			ja: `${found.ja}にふりがながありません。｜${bare}《よみ》の形で書いてください。`,
			en: `${found.en} has no reading; write ｜${bare}《reading》.`
		};
	}
	return null;
}
