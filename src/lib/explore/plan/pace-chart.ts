import { timeLine } from '$lib/charts/time-line.ts';
import type { TimeInput, TimeLine } from '$lib/charts/time-scene.ts';
import type { Annotation } from '$lib/domain/indicator.ts';
import type { Landing, LandingPoint } from '$lib/domain/landing.ts';
import { type Locale, textIn } from '$lib/domain/locale.ts';
import { comparePeriods, type Period, periodPosition } from '$lib/domain/period.ts';
import type { Series } from '$lib/domain/series.ts';
import { m } from '$lib/paraglide/messages.js';
import { hollowKey } from '$lib/wording/hollow.ts';
import { periodWithWestern } from '$lib/wording/period.ts';
import { listed } from '$lib/wording/phrase.ts';
import { planAmount } from '$lib/wording/plan-amount.ts';
import { readingPhrase } from '$lib/wording/reading.ts';
import { readingText } from '$lib/wording/ruby.ts';
import { statusWord } from '$lib/wording/status.ts';
import { guidelineInput, keptLevels } from './guideline.ts';
import type { PlanPlace } from './place.ts';

/** What the pace chart is drawn from: actual values, guideline, targets, and where the figure lands at the present pace. */
export function paceInput(
	place: PlanPlace,
	shown: {
		readonly series: Series;
		readonly landing: Landing | null;
		readonly title: string;
		readonly annotations: readonly Annotation[];
	},
	locale: Locale
): Omit<TimeInput, 'formatTick'> {
	const { annotations, series, landing, title } = shown;
	const { indicator, points } = series;
	const actual = actualLine(series, locale);
	const start = points[0].period;
	return {
		title,
		kind: indicator.kind,
		lines: landing === null ? [actual] : [actual, landingLine(landing, series, locale)],
		cutNote: readingText(m.axis_cut({}, { locale })),
		keyLabels: {
			hollow:
				landing === null
					? hollowKey(points, locale)
					: readingText(m.plan_chart_key_hollow({}, { locale })),
			about: readingText(m.key_about({}, { locale })),
			open: readingText(m.key_open({}, { locale }))
		},
		guideline: guidelineInput(place, { isUnbroken: actual.runs.length === 1, locale }),
		references: keptLevels(place, locale),
		annotations: annotations
			.filter(({ period }) => comparePeriods(period, start) > 0)
			.map(({ kind, period, text }) => ({
				kind,
				position: periodPosition(period, indicator.periodType),
				label: readingText(textIn(text, locale))
			}))
	};
}

/** Without a name, so that its latest value is what stands at its end. */
function actualLine(series: Series, locale: Locale): TimeLine {
	const { indicator } = series;
	return timeLine(series, {
		id: 'actual',
		role: 'main',
		label: '',
		describe: ({ period, reading, status }) => {
			const when = periodWithWestern(period, indicator.periodType, locale);
			const value = readingPhrase(reading, indicator, locale);
			const word = statusWord(status, locale);
			return {
				periodLabel: readingText(when.text),
				text: readingText(value.text),
				spoken: listed([when, value, ...(word === null ? [] : [word])], locale).spoken
			};
		}
	});
}

function landingLine(
	{ path, atTarget, qualifier }: Landing,
	{ indicator }: Series,
	locale: Locale
): TimeLine {
	const at = (period: Period) => periodPosition(period, indicator.periodType);
	const amount = ({ value }: LandingPoint) =>
		planAmount({ value, qualifier }, { indicator }, locale);
	const band = path.flatMap(({ period, low, high }) =>
		low === null || high === null ? [] : [{ position: at(period), low, high }]
	);
	return {
		id: 'landing',
		role: 'projected',
		label: readingText(m.plan_chart_landing({ amount: amount(atTarget).text }, { locale })),
		runs: [
			path.map((point) => {
				const when = periodWithWestern(point.period, indicator.periodType, locale);
				const value = amount(point);
				const said = { period: when.spoken, amount: value.spoken };
				return {
					position: at(point.period),
					value: point.value,
					mark: point === atTarget ? ('hollow' as const) : undefined,
					periodLabel: readingText(when.text),
					text: readingText(m.plan_chart_landing({ amount: value.text }, { locale })),
					spoken: readingText(m.plan_chart_landing_point(said, { locale }))
				};
			})
		],
		...(band.length === 0 ? {} : { band: [band] })
	};
}
