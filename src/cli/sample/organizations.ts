import { CITY, CITY_NAME, CITY_VISION, WARDS } from './areas.ts';
import { table, words, type Words } from './words.ts';

/** An organisation of the imaginary city, and the subjects that its goals are about. */
export interface SampleOrganization {
	readonly id: string;
	readonly area: string;
	readonly parent: string;
	readonly kind: 'city' | 'ward' | 'section';
	readonly name: Words;
	readonly vision: Words;
	/** Ids of topics, the lasting ones first; empty where it sets no goals of its own. */
	readonly topics: readonly string[];
}

export const CITY_OFFICE = 'minato-city';

const WARD_TOPICS = ['drills', 'counters', 'checks', 'childcare', 'visitors'];

const DIVISIONS = table(`
	planning    | 企画政策課   | Planning Division              | 企画政策課《きかくせいさくか》     | associations volunteers counters
	children    | こども未来課 | Children and Families Division | こども未来課《みらいか》           | childcare clubs cafes
	welfare     | 健康長寿課   | Health and Welfare Division    | 健康長寿課《けんこうちょうじゅか》 | checks frailty dementia
	commerce    | 港湾商工課   | Port and Commerce Division     | 港湾商工課《こうわんしょうこうか》 | visitors shops founders
	safety      | 危機管理課   | Safety Division                | 危機管理課《ききかんりか》         | drills accidents evacuation
	environment | 環境くらし課 | Environment Division           | 環境《かんきょう》くらし課《か》   | waste lanes beaches
`);

const SECTIONS = table(`
	community | 地域課     | Community Section                    | 地域課《ちいきか》             | associations drills volunteers counters
	health    | 健康福祉課 | Health and Welfare Section           | 健康福祉課《けんこうふくしか》 | checks frailty cafes dementia
	industry  | 産業振興課 | Industry Section                     | 産業振興課《さんぎょうしんこうか》 | visitors shops founders
	works     | 建設環境課 | Public Works and Environment Section | 建設環境課《けんせつかんきょうか》 | accidents waste lanes beaches
`);

export const ORGANIZATIONS: readonly SampleOrganization[] = [
	{
		id: CITY_OFFICE,
		area: CITY,
		parent: '',
		kind: 'city',
		name: CITY_NAME,
		vision: CITY_VISION,
		topics: []
	},
	...WARDS.map(({ id, code, name, vision }) => ({
		id,
		area: code,
		parent: CITY_OFFICE,
		kind: 'ward' as const,
		name: words(`${name.ja}役所`, `${name.en} Office`, `${name.easy}役所《やくしょ》`),
		vision,
		topics: WARD_TOPICS
	})),
	...DIVISIONS.map(([id = '', ja, en, easy, topics = '']) => ({
		id,
		area: CITY,
		parent: CITY_OFFICE,
		kind: 'section' as const,
		name: words(ja, en, easy),
		vision: CITY_VISION,
		topics: topics.split(' ')
	})),
	...WARDS.flatMap((ward) =>
		SECTIONS.map(([id = '', ja = '', en = '', easy = '', topics = '']) => ({
			id: `${ward.id}-${id}`,
			area: ward.code,
			parent: ward.id,
			kind: 'section' as const,
			name: words(`${ward.name.ja} ${ja}`, `${ward.name.en} ${en}`, `${ward.name.easy} ${easy}`),
			vision: ward.vision,
			topics: topics.split(' ').filter((topic) => !ward.inland || topic !== 'beaches')
		}))
	)
];

/** The division of the city that answers for the figures of a theme. */
export const OWNERS: ReadonlyMap<string, string> = new Map([
	['population', 'planning'],
	['children', 'children'],
	['health', 'welfare'],
	['liveliness', 'commerce'],
	['safety', 'safety'],
	['environment', 'environment'],
	['community', 'planning']
]);
