import type { PeriodType } from '$lib/domain/period.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';

const NAMES = {
	fy: m.period_type_fy,
	cy: m.period_type_cy,
	month: m.period_type_month,
	date: m.period_type_date
} as const satisfies Record<PeriodType, unknown>;

/** 年度, 暦年, 月 or 日付時点, with what it means. */
export function periodTypeName(type: PeriodType, locale: Locale): string {
	return NAMES[type]({}, { locale });
}
