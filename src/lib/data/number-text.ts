import type { Message } from './problem.ts';
import { quoted } from './quote.ts';

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
// JavaScript keeps 15 significant digits of any decimal number.
const MOST_DIGITS = 15;
const STANDS_FOR_NOTHING =
	/^(?:[-‐−–—ー―…‥x*]+|\.{2,}|n\/?a|null|なし|無し|不明|未集計|未収録|集計中)$/i;

/** A plain number (`4733`, `-7.8`), or what is wrong with it and, where that is certain, what to write. */
export function readNumber(text: string): { value: number } | { message: Message } {
	const found = quoted(text);
	if (PLAIN.test(text) && !/^-0(?:\.0+)?$/.test(text)) {
		return text.replace(/\D/g, '').length <= MOST_DIGITS
			? { value: Number(text) }
			: {
					message: {
						ja: `${found.ja}は桁が多すぎます。${MOST_DIGITS} 桁までの数を書いてください。`,
						en: `${found.en} has too many digits; write at most ${MOST_DIGITS}.`
					}
				};
	}
	if (STANDS_FOR_NOTHING.test(text.normalize('NFKC'))) {
		return {
			message: {
				ja: `${found.ja}は数ではありません。値が無いときは空にして、missing 列に理由を書いてください。`,
				en: `${found.en} is not a number; leave it blank and give the reason in the column missing.`
			}
		};
	}
	const wanted = plainForm(text);
	return {
		message: {
			ja: `${found.ja}は数ではありません。${wanted === null ? '4733 や -7.8 のような半角の数だけを' : `${wanted} と`}書いてください。`,
			en: `${found.en} is not a number; write ${wanted ?? 'only digits such as 4733 or -7.8'}.`
		}
	};
}

/** How many digits stand after the point of a plain number as it was written. */
export function decimalsOf(text: string): number {
	return text.split('.')[1]?.length ?? 0;
}

/** The plain number that was certainly meant: full-width digits, thousands commas, △ and units undone. */
export function plainForm(text: string): string | null {
	const halfWidth = text
		.normalize('NFKC')
		.replace(/\s/g, '')
		.replace(/^[△▲▵▴−‐–-]/, '-')
		.replace(/^\+/, '')
		.replace(/(?<=\d)[^\d.,e+-]+$/i, '')
		.replace(/^(?<sign>-?)\./, '$<sign>0.');
	const joined = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(halfWidth)
		? halfWidth.replaceAll(',', '')
		: halfWidth;
	const trimmed = joined
		.replace(/^(?<sign>-?)0+(?=\d)/, '$<sign>')
		.replace(/\.$/, '')
		.replace(/^-(?=0(?:\.0+)?$)/, '');
	return PLAIN.test(trimmed) ? trimmed : null;
}
