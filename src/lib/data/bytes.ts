import type { Message } from './problem.ts';

const LARGEST_BYTES = 5_000_000;

/**
 * The text of a file: UTF-8 with or without BOM, or Shift_JIS (CP932). Valid UTF-8 wins; bytes that are
 * neither, or that could as well be EUC-JP, are a problem and never guessed at.
 */
export function decode(bytes: Uint8Array): { text: string } | { message: Message } {
	if (bytes.length > LARGEST_BYTES) {
		return { message: tooLarge(bytes.length) };
	}
	const signature = SIGNATURES.find(({ starts }) => starts.every((byte, i) => bytes[i] === byte));
	if (signature) {
		return { message: signature.message };
	}
	if (bytes.includes(0)) {
		return { message: NOT_TEXT };
	}
	const utf8 = textIn(bytes, 'utf-8');
	if (utf8 !== null) {
		return { text: utf8 };
	}
	const japanese = textIn(bytes, 'shift_jis');
	if (japanese === null) {
		return { message: NOT_TEXT };
	}
	return textIn(bytes, 'euc-jp') === null ? { text: japanese } : { message: UNCERTAIN };
}

const NOT_TEXT: Message = {
	ja: '文字として読めません。UTF-8 で保存し直してください（表計算ソフトなら「CSV UTF-8（コンマ区切り）」）。',
	en: 'this is not text in UTF-8 or Shift_JIS; save it again as UTF-8 (in a spreadsheet: "CSV UTF-8").'
};

const UNCERTAIN: Message = {
	ja: '文字コードが Shift_JIS か EUC-JP か決められません。UTF-8 で保存し直してください。',
	en: 'the encoding could be Shift_JIS or EUC-JP; save the file again as UTF-8.'
};

const UTF_16: Message = {
	ja: 'Unicode テキスト（UTF-16）で保存されています。UTF-8 で保存し直してください（表計算ソフトなら「CSV UTF-8（コンマ区切り）」）。',
	en: 'this is UTF-16 text; save it again as UTF-8 (in a spreadsheet: "CSV UTF-8").'
};

const WORKBOOK: Message = {
	ja: '中身が表計算ソフトのブックです。「CSV UTF-8（コンマ区切り）」で保存し直してください。',
	en: 'this is a spreadsheet workbook or a zip file, not text; save it again as "CSV UTF-8".'
};

const SIGNATURES: readonly { starts: readonly number[]; message: Message }[] = [
	{ starts: [0xff, 0xfe], message: UTF_16 },
	{ starts: [0xfe, 0xff], message: UTF_16 },
	{ starts: [0x50, 0x4b, 0x03, 0x04], message: WORKBOOK },
	{ starts: [0xd0, 0xcf, 0x11, 0xe0], message: WORKBOOK }
];

function tooLarge(length: number): Message {
	const found = (length / 1_000_000).toFixed(1);
	const wanted = (LARGEST_BYTES / 1_000_000).toFixed(0);
	return {
		ja: `ファイルが大きすぎます（${found} MB）。${wanted} MB 以下にしてください。`,
		en: `the file is too large (${found} MB); at most ${wanted} MB is read.`
	};
}

function textIn(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
