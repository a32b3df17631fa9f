import { table } from './words.ts';

/** How an indicator of the imaginary city moves and what is promised of it; the figures are made up from this. */
export interface Figures {
	readonly id: string;
	readonly theme: string;
	readonly unit: string;
	readonly decimals: number;
	readonly direction: string;
	readonly kind: string;
	/** fy, cy, month, or the day of the year on which it is counted (10-01). */
	readonly cycle: string;
	/** Months after a period until its value is published. */
	readonly lag: number;
	/** Of the whole city in the first year of the plan, and at its end. */
	readonly level: number;
	readonly aim: number;
	/** Upper end of a range that is to be kept; null for anything else. */
	readonly upper: number | null;
	/** Largest chance change in a year, in per cent of the level. */
	readonly noise: number;
	readonly plan: string;
	readonly flags: readonly string[];
}

/**
 * Flags: sum (wards add up), survey, total (累計), signed (may be negative), city (no figures by ward), quarters
 * (figures within the year), harbour (mostly near it), coast (none inland), covid, break, estimated (between surveys),
 * residents (each ward grows in its own way), until-2022 (not updated since), behind (worse than at the start),
 * stock (counted at a time), doit (実施型), hand (no figures made up).
 */
const TABLE = `
	population           | population  | 人     | 0 | neutral  | count   | 10-01 | 1  | 311000 | 297500 |         | 0.04 | none   | sum residents
	population-month-end | population  | 人     | 0 | neutral  | count   | month | 1  | 312400 | 298900 |         | 0.04 | none   | sum residents
	households           | population  | 世帯   | 0 | neutral  | count   | 10-01 | 2  | 138200 | 139600 |         | 0.1 | none   | sum
	share-65-plus        | population  | %      | 1 | neutral  | share   | 10-01 | 2  | 29.4   | 32.1   |         | 0.1 | none   |
	share-0-14           | population  | %      | 1 | neutral  | share   | 10-01 | 2  | 11.6   | 10.2   |         | 0.1 | none   |
	foreign-residents    | population  | 人     | 0 | neutral  | count   | 10-01 | 2  | 4310   | 6900   |         | 2   | none   | sum
	births               | population  | 人     | 0 | neutral  | count   | cy    | 8  | 2060   | 1690   |         | 2   | none   | sum
	deaths               | population  | 人     | 0 | neutral  | count   | cy    | 8  | 3540   | 3910   |         | 2   | none   | sum
	net-migration        | population  | 人     | 0 | increase | count   | cy    | 8  | -640   | -200   |         | 9   | usual  | sum signed
	waiting-children     | children    | 人     | 0 | decrease | count   | 04-01 | 4  | 86     | 0      |         | 3   | soon   | sum
	after-school-places  | children    | 人     | 0 | increase | count   | fy    | 4  | 3180   | 3900   |         | 0   | yearly | sum
	childcare-friendly   | children    | %      | 1 | increase | share   | fy    | 7  | 58.2   | 68     |         | 2   | usual  | survey
	infant-checkups      | children    | %      | 1 | increase | share   | fy    | 6  | 95.8   | 98.5   |         | 0.4 | ended  |
	no-books             | children    | %      | 1 | decrease | share   | fy    | 9  | 14.8   | 9      |         | 3   | usual  | survey
	postnatal-care       | children    | 件     | 0 | increase | count   | fy    | 5  | 640    | 1500   |         | 4   | usual  | sum quarters
	school-absence       | children    | %      | 2 | decrease | share   | fy    | 8  | 2.14   | 1.6    |         | 3   | now    | behind
	childrens-cafes      | children    | か所   | 0 | increase | count   | fy    | 4  | 27     | 60     |         | 0   | usual  | sum quarters stock
	childrens-halls      | children    | か所   | 0 | maintain | count   | fy    | 4  | 31     | 31     |         | 0   | usual  | sum
	health-checks        | health      | %      | 1 | increase | share   | fy    | 10 | 38.6   | 50     |         | 1.5 | usual  | quarters
	cancer-screening     | health      | %      | 1 | increase | share   | fy    | 10 | 24.1   | 35     |         | 2   | yearly |
	care-prevention      | health      | 人     | 0 | increase | count   | fy    | 5  | 5200   | 9000   |         | 4   | usual  | sum quarters
	care-certified       | health      | %      | 1 | maintain | share   | fy    | 5  | 17.6   | 17     | 18.2    | 3   | usual  |
	dementia-supporters  | health      | 人     | 0 | increase | count   | fy    | 5  | 1450   | 14000  |         | 6   | usual  | sum total quarters
	smoking              | health      | %      | 1 | decrease | share   | fy    | 9  | 16.9   | 12     |         | 2   | usual  | survey
	daily-steps          | health      | 歩     | 0 | increase | measure | fy    | 9  | 6420   | 7500   |         | 1.5 | ended  | survey
	healthy-life         | health      | 年     | 2 | increase | measure | cy    | 20 | 72.4   | 74     |         | 0   | by-hand | city hand
	watch-groups         | health      | 団体   | 0 | increase | count   | fy    | 4  | 182    | 240    |         | 1   | past   | sum
	visitors             | liveliness  | 千人   | 0 | increase | count   | cy    | 9  | 4120   | 5600   |         | 3   | later  | sum harbour covid break quarters
	overnight-guests     | liveliness  | 人泊   | 0 | increase | count   | month | 2  | 38500  | 56000  |         | 3   | none   | sum harbour
	job-openings         | liveliness  | 倍     | 2 | increase | measure | month | 1  | 1.21   | 1.4    |         | 1.5 | usual  |
	night-cruise         | liveliness  | 倍     | 1 | increase | ratio   | fy    | 5  | 1      | 2      |         | 0   | by-hand | hand
	festival-visitors    | liveliness  | 人     | 0 | increase | count   | cy    | 2  | 0      | 400000 |         | 0   | by-hand | city hand
	cruise-calls         | liveliness  | 回     | 0 | increase | count   | cy    | 2  | 0      | 24     |         | 0   | by-hand | city hand
	port-cargo           | liveliness  | 千トン | 0 | increase | measure | cy    | 9  | 7850   | 8600   |         | 3   | usual  | city quarters
	fish-landings        | liveliness  | トン   | 0 | maintain | measure | cy    | 8  | 4300   | 4000   | 4800    | 6   | usual  | sum coast
	vacant-shops         | liveliness  | %      | 1 | decrease | share   | fy    | 6  | 18.4   | 13     |         | 3   | usual  |
	new-businesses       | liveliness  | 件     | 0 | increase | count   | fy    | 5  | 58     | 640    |         | 12  | usual  | sum total quarters
	new-farmers          | liveliness  | 人     | 0 | increase | count   | fy    | 6  | 34     | 48     |         | 14  | soon   | sum
	hometown-donations   | liveliness  | 百万円 | 0 | increase | measure | fy    | 5  | 410    | 900    |         | 8   | usual  | city quarters
	traffic-accidents    | safety      | 件     | 0 | decrease | count   | cy    | 1  | 812    | 560    |         | 3   | usual  | sum quarters
	crimes               | safety      | 件     | 0 | decrease | count   | cy    | 1  | 1510   | 1100   |         | 3   | soon   | sum quarters
	fires                | safety      | 件     | 0 | decrease | count   | cy    | 1  | 74     | 50     |         | 10  | now    | sum quarters
	ambulance-time       | safety      | 分     | 1 | decrease | measure | cy    | 6  | 9.2    | 8      |         | 1.5 | usual  |
	drill-participants   | safety      | 人     | 0 | increase | count   | fy    | 5  | 11800  | 20000  |         | 6   | yearly | sum quarters covid
	disaster-groups      | safety      | %      | 1 | increase | share   | fy    | 5  | 86.4   | 100    |         | 0.5 | usual  |
	quake-proof          | safety      | %      | 1 | increase | share   | fy    | 6  | 84.1   | 92     |         | 0.3 | now    | estimated
	evacuation-plans     | safety      | 件     | 0 | increase | count   | fy    | 5  | 310    | 4200   |         | 9   | usual  | sum total quarters
	hazard-maps          | safety      | 件     | 0 | increase | count   | fy    | 5  |        |        |         | 0   | none   | doit
	pump-stations        | safety      | 件     | 0 | increase | count   | fy    | 5  |        |        |         | 0   | none   | doit city
	waste-per-person     | environment | グラム | 0 | decrease | measure | fy    | 8  | 918    | 820    |         | 0.8 | usual  | quarters
	recycling            | environment | %      | 1 | increase | share   | fy    | 8  | 22.7   | 30     |         | 1.5 | ended  | behind
	greenhouse-gases     | environment | 千トン | 0 | decrease | measure | fy    | 20 | 2310   | 1390   |         | 2   | usual  | city
	solar-capacity       | environment | kW     | 1 | increase | measure | fy    | 5  | 212.5  | 2800   |         | 10  | usual  | sum total
	bus-riders           | environment | 千人   | 0 | increase | count   | fy    | 5  | 3860   | 4300   |         | 1.5 | usual  | sum covid quarters
	beach-cleanup        | environment | 人     | 0 | increase | count   | fy    | 5  | 6400   | 9500   |         | 5   | usual  | sum coast quarters
	fine-particles       | environment | μg/m³  | 1 | decrease | measure | fy    | 7  | 9.6    | 8      |         | 2   | usual  | until-2022
	park-area            | environment | m²     | 1 | maintain | measure | fy    | 6  | 10.8   | 10.8   |         | 0.3 | usual  |
	water-yield          | environment | %      | 1 | maintain | share   | fy    | 6  | 92.6   | 92     | 95      | 0.4 | usual  | city
	cycle-lanes          | environment | km     | 1 | increase | measure | fy    | 5  | 2.6    | 30     |         | 12  | usual  | sum total quarters
	association-members  | community   | %      | 1 | increase | share   | fy    | 5  | 71.5   | 75     |         | 0.7 | usual  | behind
	staying-intention    | community   | %      | 1 | increase | share   | fy    | 7  | 76.3   | 82     |         | 1.2 | usual  | survey
	volunteers           | community   | 人     | 0 | increase | count   | fy    | 5  | 7350   | 9000   |         | 2   | now    | sum until-2022
	counter-satisfaction | community   | %      | 1 | increase | share   | fy    | 6  | 81.2   | 90     |         | 1   | usual  | survey
	online-applications  | community   | %      | 1 | increase | share   | fy    | 5  | 18.3   | 60     |         | 3   | unbased | quarters
	library-loans        | community   | 冊     | 0 | increase | count   | fy    | 4  | 962000 | 1100000 |        | 2   | usual  | sum quarters
	digital-classes      | community   | 人     | 0 | increase | count   | fy    | 5  | 1240   | 2600   |         | 5   | new    | sum
	ward-assemblies      | community   | 件     | 0 | increase | count   | fy    | 5  |        |        |         | 0   | none   | doit
	youth-council        | community   | 件     | 0 | increase | count   | fy    | 5  |        |        |         | 0   | none   | doit city
`;

export const FIGURES: readonly Figures[] = table(TABLE).map(
	([id = '', theme = '', unit = '', decimals, direction = '', kind = '', cycle = '', ...rest]) => {
		const [lag, level, aim, upper = '', noise, plan = '', flags = ''] = rest;
		return {
			id,
			theme,
			unit,
			decimals: Number(decimals),
			direction,
			kind,
			cycle,
			lag: Number(lag),
			level: Number(level),
			aim: Number(aim),
			upper: upper === '' ? null : Number(upper),
			noise: Number(noise),
			plan,
			flags: flags.split(' ')
		};
	}
);
