import {
	fiscalYearOf,
	parsePeriod,
	yearOf,
	type Period,
	type PeriodType
} from '$lib/domain/period.ts';
import type { Message } from './problem.ts';
import { quoted } from './quote.ts';

/** What a period of each type is called. */
export const PERIOD_TYPE_NAMES = {
	fy: { ja: '年度', en: 'fiscal year' },
	cy: { ja: '暦年', en: 'calendar year' },
	month: { ja: '月', en: 'month' },
	date: { ja: '日付', en: 'date' }
} as const satisfies Record<PeriodType, Message>;

const FORMS = {
	fy: { ja: '2023（または 令和5年度）', en: '2023 (or 令和5年度)' },
	cy: { ja: '2023（または 令和5年）', en: '2023 (or 令和5年)' },
	month: { ja: '2024-03', en: '2024-03' },
	date: { ja: '2024-03-31', en: '2024-03-31' }
} as const satisfies Record<PeriodType, Message>;

/** The period written in a cell, of the type that its indicator has; or what is wrong and what to write. */
export function readPeriod(
	text: string,
	type: PeriodType
): { period: Period } | { message: Message } {
	const period = parsePeriod(text, type);
	if (period !== null) {
		return { period };
	}
	const shown = quoted(text);
	const other = otherType(text, type);
	if (other === null) {
		return {
			message: {
				ja: `${shown.ja}は${PERIOD_TYPE_NAMES[type].ja}として読めません。${FORMS[type].ja} の形で書いてください。`,
				en: `${shown.en} is not a ${PERIOD_TYPE_NAMES[type].en}; write it as ${FORMS[type].en}.`
			}
		};
	}
	const wanted = converted(other.period, type);
	return {
		message: {
			ja: `${shown.ja}は${PERIOD_TYPE_NAMES[other.type].ja}ですが、この指標は${PERIOD_TYPE_NAMES[type].ja}ごとです。${wanted === null ? `${FORMS[type].ja} の形で` : `${wanted} と`}書いてください。`,
			en: `${shown.en} is a ${PERIOD_TYPE_NAMES[other.type].en} but this indicator goes by ${PERIOD_TYPE_NAMES[type].en}; write ${wanted ?? `it as ${FORMS[type].en}`}.`
		}
	};
}

function otherType(text: string, type: PeriodType): { type: PeriodType; period: Period } | null {
	for (const other of ['date', 'month', 'cy', 'fy'] as const) {
		const period = other === type ? null : parsePeriod(text, other);
		if (period !== null) {
			return { type: other, period };
		}
	}
	return null;
}

/** The wanted period around a shorter one; null when the found period is not within just one. */
function converted(period: Period, type: PeriodType): string | null {
	if (period.length === 4) {
		return null;
	}
	switch (type) {
		case 'fy':
			return String(fiscalYearOf(period));
		case 'cy':
			return String(yearOf(period));
		case 'month':
			return period.length > 7 ? period.slice(0, 7) : null;
		case 'date':
			return null;
	}
}
