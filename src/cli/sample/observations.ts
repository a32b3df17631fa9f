import { CITY, WARDS } from './areas.ts';
import { BEFORE_REVISION, BY_HAND, DRAFTS, type ByHand } from './by-hand.ts';
import type { Figures } from './figures.ts';
import { plain, rounded } from './numbers.ts';
import { monthOf, periodsOf, publishedIn } from './periods.ts';
import { scaled, seriesOf, type Series } from './series.ts';
import { isNow, type State } from './state.ts';
import { sourceOf } from './vocabulary.ts';

interface ObservationRow {
	readonly area: string;
	readonly period: string;
	readonly value: string;
	readonly qualifier: string;
	readonly status: string;
	readonly source: string;
	readonly note: string;
	readonly missing: string;
	readonly reference: string;
	readonly sample: string;
	readonly margin: string;
}

const ASKED_IN_ALL = 2400;
const FULL_SURVEY_YEARS = ['2018', '2023'];
const FIRST_MONTHS = 2;

/** The values of an indicator as they were on the day of a state. */
export function seriesIn(figures: Figures, state: State): Series {
	return seriesOf(figures, isNow(state) ? [] : BEFORE_REVISION);
}

/** What was published of an indicator by the day of a state; nothing for 実施型. */
export function observationRows(figures: Figures, state: State): ObservationRow[] {
	const series = seriesIn(figures, state);
	const hands = handsIn(state).filter(({ indicator }) => indicator === figures.id);
	const made = [...series].flatMap(([area, values]) =>
		[...values].map(([period, value]) => {
			const hand = hands.find((one) => one.area === area && one.period === period);
			return rowOf({ figures, state, area, period }, value, hand);
		})
	);
	const written = hands
		.filter(({ area }) => !series.has(area))
		.map((hand) => rowOf({ figures, state, ...hand }, Number(hand.value), hand));
	const published = [...made, ...written, ...withoutCoast(figures)].filter(({ period }) =>
		isPublished(figures, period, state)
	);
	return [...published, ...draftRows(figures, state, series)];
}

/** Whether the value of a period was out on the day of a state. */
export function isPublished(figures: Figures, period: string, state: State): boolean {
	const until = figures.flags.find((flag) => flag.startsWith('until-'))?.slice(6);
	return (
		publishedIn(figures, period) <= monthOf(state.day) && (until === undefined || period <= until)
	);
}

function handsIn(state: State): ByHand[] {
	const older = isNow(state) ? [] : BEFORE_REVISION;
	const replaced = ({ indicator, area, period }: ByHand) =>
		older.some((one) => one.indicator === indicator && one.area === area && one.period === period);
	return [...BY_HAND.filter((hand) => !replaced(hand)), ...older];
}

interface Place {
	readonly figures: Figures;
	readonly state: State;
	readonly area: string;
	readonly period: string;
}

function rowOf(place: Place, value: number, hand: ByHand | undefined): ObservationRow {
	const { figures, area, period } = place;
	const isMissing = hand !== undefined && hand.missing !== '';
	return {
		area,
		period,
		value: isMissing ? '' : plain(value, figures.decimals),
		qualifier: hand?.qualifier ?? '',
		status: hand?.status || (isMissing ? '' : usualStatus(place)),
		source: sourceOf(figures),
		note: hand?.note || usualNote(place),
		missing: hand?.missing ?? '',
		reference: hand?.reference ?? '',
		...(isMissing ? NOBODY_ASKED : answersOf(place, value))
	};
}

const NOBODY_ASKED = { sample: '', margin: '' };

/** Figures by the year or the month are preliminary when they are new; what lies between two surveys is estimated. */
function usualStatus({ figures, state, period }: Place): string {
	if (figures.flags.includes('estimated') && !FULL_SURVEY_YEARS.includes(period)) {
		return 'estimate';
	}
	const isQuick = figures.cycle === 'cy' || figures.cycle === 'month';
	const since = monthOf(state.day) - publishedIn(figures, period);
	return isQuick && figures.lag <= FIRST_MONTHS && since < FIRST_MONTHS ? 'provisional' : '';
}

function usualNote(place: Place): string {
	const status = usualStatus(place);
	const isPolice = ['crimes', 'traffic-accidents'].includes(place.figures.id);
	return status === 'estimate'
		? 'estimated'
		: status !== '' && isPolice
			? 'provisional-police'
			: '';
}

/** Answers and the margin of error in points at 95 %, larger in a ward. */
function answersOf({ figures, area }: Place, value: number): { sample: string; margin: string } {
	if (!figures.flags.includes('survey')) {
		return NOBODY_ASKED;
	}
	const share = WARDS.find(({ code }) => code === area)?.share ?? 1;
	const sample = Math.round(ASKED_IN_ALL * (area === CITY ? 1 : 0.1 + share * 0.4));
	const spread = figures.kind === 'share' ? Math.sqrt(value * (100 - value)) : value * 0.35;
	const margin = (1.96 * spread) / Math.sqrt(sample);
	return { sample: String(sample), margin: plain(Math.max(margin, 0.1), figures.decimals) };
}

function withoutCoast(figures: Figures): ObservationRow[] {
	return WARDS.filter(({ inland }) => inland && figures.flags.includes('coast')).flatMap(
		({ code: area }) =>
			periodsOf(figures).map((period) => ({
				area,
				period,
				value: '',
				qualifier: '',
				status: '',
				source: sourceOf(figures),
				note: 'no-coast',
				missing: 'notApplicable',
				reference: '',
				...NOBODY_ASKED
			}))
	);
}

function draftRows(figures: Figures, state: State, series: Series): ObservationRow[] {
	return DRAFTS.filter(({ indicator }) => isNow(state) && indicator === figures.id).map((hand) => {
		const { area, period } = hand;
		const value = series.get(area)?.get(period) ?? 0;
		const drafted = rounded(scaled(value, hand), figures.decimals);
		return rowOf({ figures, state, area, period }, drafted, hand);
	});
}
