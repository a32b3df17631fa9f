import { known, table, words, wordsById, type Words } from './words.ts';

export const CITY = '99200';

/** A ward of the imaginary city, with its part of the residents. */
export interface Ward {
	readonly code: string;
	readonly id: string;
	readonly name: Words;
	readonly kana: string;
	readonly tile: readonly [column: string, row: string];
	readonly share: number;
	/** Its part of the visitors, most of whom come to the harbour. */
	readonly harbour: number;
	/** By what part its residents grow or shrink while the plan lasts. */
	readonly growth: number;
	/** Whether it has no coast. */
	readonly inland: boolean;
	readonly vision: Words;
}

export const CITY_NAME = words('みなと市', 'Minato City', 'みなと市《し》');
export const CITY_VISION = words(
	'海と人がつながり、明日の船出をともに喜ぶまち',
	'A city where sea and people meet and every setting-out is shared',
	'海《うみ》と 人《ひと》が つながり、あしたの 船出《ふなで》を いっしょに 喜《よろこ》ぶ まち'
);

const VISIONS = wordsById(`
	shiomi | 港のにぎわいと歴史が響きあう、歩いて楽しいまち | A town to stroll in, where a lively harbour and its history answer each other | 港《みなと》の にぎわいと 歴史《れきし》が ひびきあう、歩《ある》いて 楽《たの》しい まち
	tohama | 灯台の光のように、たがいを見守るあたたかいまち | A warm town whose people watch over each other like the light of its lighthouse | 灯台《とうだい》の 光《ひかり》のように、たがいを 見守《みまも》る あたたかい まち
	honami | 子どもの声と海風がひろがる、育ちあいのまち | A town of growing together, full of children’s voices and sea breeze | 子《こ》どもの 声《こえ》と 海《うみ》の 風《かぜ》が ひろがる、いっしょに 育《そだ》つ まち
	aosuna | 青い砂浜とものづくりが輝く、挑戦のまち | A town of new ventures, bright with blue sands and skilled hands | 青《あお》い 砂浜《すなはま》と ものづくりが かがやく、挑戦《ちょうせん》の まち
	ashino | 葦原の水と緑に学び、ゆっくり暮らせるまち | A town to live at ease in, learning from water and green reeds | 葦原《あしはら》の 水《みず》と 緑《みどり》に 学《まな》び、ゆっくり くらせる まち
	matsunagi | 松林と静かな海辺で、世代をこえて支えあうまち | A town of pine woods and a quiet shore where generations support each other | 松林《まつばやし》と 静《しず》かな 海辺《うみべ》で、年《とし》の ちがう 人《ひと》が 支《ささ》えあう まち
`);

/** From west to east along the coast; Ashino lies behind. */
export const WARDS: readonly Ward[] = table(`
	99201 | shiomi    | 汐見区 | Shiomi Ward    | 汐見区《しおみく》   | しおみく   | 2 | 2 | 0.25  | 0.42 | -0.03
	99202 | tohama    | 灯浜区 | Tohama Ward    | 灯浜区《とうはまく》 | とうはまく | 1 | 1 | 0.2   | 0.16 | -0.06
	99203 | honami    | 帆波区 | Honami Ward    | 帆波区《ほなみく》   | ほなみく   | 2 | 1 | 0.185 | 0.14 | 0.015
	99204 | aosuna    | 青砂区 | Aosuna Ward    | 青砂区《あおすなく》 | あおすなく | 3 | 1 | 0.15  | 0.16 | -0.04
	99205 | ashino    | 葦野区 | Ashino Ward    | 葦野区《あしのく》   | あしのく   | 3 | 2 | 0.12  | 0.05 | -0.075
	99206 | matsunagi | 松凪区 | Matsunagi Ward | 松凪区《まつなぎく》 | まつなぎく | 4 | 1 | 0.095 | 0.07 | -0.11
`).map(
	([
		code = '',
		id = '',
		ja,
		en,
		easy,
		kana = '',
		column = '',
		row = '',
		share,
		harbour,
		growth
	]) => ({
		code,
		id,
		name: words(ja, en, easy),
		kana,
		tile: [column, row],
		share: Number(share),
		harbour: Number(harbour),
		growth: Number(growth),
		inland: id === 'ashino',
		vision: known(VISIONS, id)
	})
);
