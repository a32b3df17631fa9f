import { columnsOf, table, wordsById } from './words.ts';

type Row = Readonly<Record<string, string>>;

const NOTES = wordsById(`
	recount | 10月に集計のもれが見つかり、数え直した値に改めた。 | Cases left out of the count were found in October; the figure was counted again. | 10月《がつ》に 数《かぞ》えまちがいが わかりました。数《かぞ》えなおした 値《あたい》です。
	late-reports | 一部の施設の報告が遅れ、速報に入っていなかった分を加えた。 | Reports of some places came late and were added to the provisional figure. | 報告《ほうこく》が おくれた ところの 分《ぶん》を 足《た》しました。
	weighting | 回答者の年齢の偏りを直す計算を改めた。 | The weighting of the answers by age was corrected. | 答《こた》えた 人《ひと》の 年齢《ねんれい》の かたよりを 直《なお》しました。
	estimated | 調査の年の間は、着工の統計から推計した値。 | Estimated from building statistics between two surveys. | 調査《ちょうさ》の 間《あいだ》の 年《とし》は、ほかの 統計《とうけい》から 推計《すいけい》しました。
	provisional-police | 警察の速報による値。 | From the preliminary figures of the police. | 警察《けいさつ》の 速報《そくほう》の 値《あたい》です。
	closed | 大規模改修で11か月休館した。 | Closed for eleven months of renewal. | 大《おお》きな 工事《こうじ》で 11か月《げつ》 休《やす》みました。
	few-cases | 人数が少なく、個人が分かるおそれがあるため伏せた。 | Withheld because so few people could be told apart. | 人《ひと》が 少《すく》なく、だれか わかるので、見《み》せません。
	cancelled | 感染症の流行のため開かれなかった。 | Not held because of the epidemic. | 病気《びょうき》が はやったので、開《ひら》きませんでした。
	rough | 会場の主催者が発表したおおよその数。 | A rough number given by the organisers. | 主催者《しゅさいしゃ》が 発表《はっぴょう》した だいたいの 数《かず》です。
	over-capacity | 集計の上限に達したため「以上」とした。 | The counter reached its limit; at least so many. | 数《かぞ》える 機械《きかい》の 限界《げんかい》でした。その 数《かず》より 多《おお》いです。
	ratio-only | 主催者は倍率だけを公表している。 | The operator publishes the ratio only. | 何倍《なんばい》かだけを 公表《こうひょう》して います。
	storm | 2度の台風で予定の半分を中止した。 | Two typhoons cancelled half of the dates. | 2回《かい》の 台風《たいふう》で、半分《はんぶん》を やめました。
	not-asked | 区の標本が小さいため、区の値は調べていない。 | The ward’s sample was too small to ask. | 人数《にんずう》が 少《すく》ないので、調《しら》べて いません。
	lost | 記録が失われ、値が分からない。 | The records are lost and the figure is unknown. | 記録《きろく》が なくなりました。値《あたい》は わかりません。
	no-coast | 区に海岸がない。 | The ward has no coast. | 区《く》に 海《うみ》が ありません。
	draft-check | 担当課が確認中の下書きの値。 | A draft that the division still checks. | まだ 確《たし》かめて いる 値《あたい》です。
	break-visitors | 2022年から調査地点を312か所から248か所に見直した。前の年とは比べられない。 | From 2022, 248 places were surveyed instead of 312; not comparable with earlier years. | 2022年《ねん》から 調《しら》べる ところを 312から 248に かえました。前《まえ》の 年《とし》とは くらべられません。
	event-epidemic | 感染症の流行で外出や行事が控えられた。 | An epidemic kept people at home and events from being held. | 病気《びょうき》が はやって、外出《がいしゅつ》や 行事《ぎょうじ》が へりました。
	event-pier | 4月に新しい客船ふ頭が開いた。 | A new passenger pier opened in April. | 4月《がつ》に 新《あたら》しい 船《ふね》の 乗《の》り場《ば》が 開《ひら》きました。
`);

const ANNOTATIONS = table(`
	visitors           | 2022 | break | break-visitors
	visitors           | 2020 | event | event-epidemic
	bus-riders         | 2020 | event | event-epidemic
	festival-visitors  | 2020 | event | event-epidemic
	drill-participants | 2020 | event | event-epidemic
	cruise-calls       | 2023 | event | event-pier
`);

/** よみ: words of the names of indicators, so that they are found in kana. */
const READINGS = table(`
	人口 | じんこう
	世帯 | せたい
	高齢化率 | こうれいかりつ
	年少 | ねんしょう
	外国人 | がいこくじん
	出生 | しゅっしょう
	出生 | しゅっせい
	死亡 | しぼう
	社会増減 | しゃかいぞうげん
	待機児童 | たいきじどう
	保育所 | ほいくしょ
	放課後 | ほうかご
	子育て | こそだて
	健診 | けんしん
	検診 | けんしん
	受診率 | じゅしんりつ
	不登校 | ふとうこう
	児童館 | じどうかん
	食堂 | しょくどう
	介護 | かいご
	認知症 | にんちしょう
	喫煙率 | きつえんりつ
	歩数 | ほすう
	健康寿命 | けんこうじゅみょう
	見守り | みまもり
	観光入込客数 | かんこういりこみきゃくすう
	宿泊 | しゅくはく
	求人 | きゅうじん
	寄港 | きこう
	貨物 | かもつ
	水揚げ | みずあげ
	空き店舗 | あきてんぽ
	創業 | そうぎょう
	就農 | しゅうのう
	寄附 | きふ
	交通事故 | こうつうじこ
	刑法犯 | けいほうはん
	火災 | かさい
	救急車 | きゅうきゅうしゃ
	防災訓練 | ぼうさいくんれん
	自主防災組織 | じしゅぼうさいそしき
	耐震化率 | たいしんかりつ
	避難計画 | ひなんけいかく
	温室効果 | おんしつこうか
	太陽光 | たいようこう
	路線 | ろせん
	海岸清掃 | かいがんせいそう
	公園 | こうえん
	水道 | すいどう
	有収率 | ゆうしゅうりつ
	自転車 | じてんしゃ
	自治会 | じちかい
	加入率 | かにゅうりつ
	窓口 | まどぐち
	図書館 | としょかん
	貸出 | かしだし
	申請 | しんせい
`);

export function noteRows(): Row[] {
	return [...NOTES].map(([id, text]) => ({ id, ...columnsOf('text', text) }));
}

export function annotationRows(): Row[] {
	return ANNOTATIONS.map(([indicator = '', period = '', kind = '', note = '']) => ({
		indicator,
		period,
		kind,
		note
	}));
}

export function readingRows(): Row[] {
	return READINGS.map(([word = '', kana = '']) => ({ word, kana }));
}
