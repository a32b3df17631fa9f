import { pick, randomOf } from './random.ts';
import { table, words, type Words } from './words.ts';

const FAMILIES = table(`
	汐崎 | Shiozaki | 汐崎《しおざき》
	舟木 | Funaki   | 舟木《ふなき》
	帆足 | Hoashi   | 帆足《ほあし》
	沖本 | Okimoto  | 沖本《おきもと》
	磯村 | Isomura  | 磯村《いそむら》
	浜辺 | Hamabe   | 浜辺《はまべ》
	白砂 | Shirasuna | 白砂《しらすな》
	水越 | Mizukoshi | 水越《みずこし》
	波岡 | Namioka  | 波岡《なみおか》
	潮見 | Shiomi   | 潮見《しおみ》
`);

const GIVEN = table(`
	なぎさ | Nagisa
	みさき | Misaki
	いぶき | Ibuki
	ちひろ | Chihiro
	つばさ | Tsubasa
	かおる | Kaoru
	まこと | Makoto
	ひなた | Hinata
	あおい | Aoi
	はるか | Haruka
`);

/** The invented head of an organisation in a fiscal year; one stays for two or three years. */
export function headOf(organization: string, fiscalYear: number): Words {
	const term = fiscalYear < 2023 ? 'first' : fiscalYear < 2025 ? 'second' : 'third';
	const random = randomOf(`${organization} head ${term}`);
	const [family = '', familyEn = '', familyEasy = ''] = pick(FAMILIES, random);
	const [given = '', givenEn = ''] = pick(GIVEN, random);
	return words(`${family} ${given}`, `${givenEn} ${familyEn}`, `${familyEasy} ${given}`);
}

/** What the head is called. */
export function headTitle(kind: 'city' | 'ward' | 'section'): Words {
	return kind === 'ward'
		? words('区長', 'Ward Mayor', '区長《くちょう》')
		: words('課長', 'Head of Section', '課長《かちょう》');
}
