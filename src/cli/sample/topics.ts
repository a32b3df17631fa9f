import { known, table, wordsById, type Words } from './words.ts';

/** A subject that organisations of the sample set goals about. */
export interface Topic {
	readonly id: string;
	/** Ids of the indicators, the one shown beside the goal first. */
	readonly indicators: readonly string[];
	readonly title: Words;
	readonly promise: Words;
	/** What was done, in one sentence. */
	readonly done: Words;
	readonly programme: Words;
}

const TITLES = wordsById(`
	associations | 自治会の活動を支え、加入をうながす | Support neighbourhood associations and bring in members | 自治会《じちかい》を 支《ささ》えて、入《はい》る 人《ひと》を ふやす
	volunteers | 地域で活動する人をふやす | More people who do something for their neighbourhood | 地域《ちいき》で 活動《かつどう》する 人《ひと》を ふやす
	counters | 待たせない、分かりやすい窓口にする | Counters that are quick and easy to understand | 待《ま》たなくて よい、わかりやすい 窓口《まどぐち》に する
	drills | 地域の防災訓練に出る人をふやす | More people at the neighbourhood’s disaster drills | 防災訓練《ぼうさいくんれん》に 出《で》る 人《ひと》を ふやす
	childcare | 安心して子育てできるまちにする | A town to raise children in without worry | 安心《あんしん》して 子育《こそだ》てが できる まちに する
	clubs | 放課後の居場所を広げる | More places for children after school | 放課後《ほうかご》の 場所《ばしょ》を ふやす
	cafes | 子ども食堂を歩いて行けるところに | A children’s café within walking distance | 子《こ》ども 食堂《しょくどう》を 近《ちか》くに つくる
	checks | 健診を受けて早く気づく人をふやす | More people who go to health checks and learn early | 健診《けんしん》を 受《う》ける 人《ひと》を ふやす
	frailty | いつまでも元気に動ける体をつくる | Bodies that stay fit into old age | 年《とし》を とっても 元気《げんき》な 体《からだ》を つくる
	dementia | 認知症の人と家族をまち全体で支える | A whole town behind people with dementia and their families | 認知症《にんちしょう》の 人《ひと》と 家族《かぞく》を みんなで 支《ささ》える
	visitors | 港を訪れる人をふやす | More visitors to the harbour | 港《みなと》に 来《く》る 人《ひと》を ふやす
	shops | 商店街の空き店舗をへらす | Fewer empty shops in the shopping streets | 商店街《しょうてんがい》の あいて いる 店《みせ》を へらす
	founders | 新しく仕事を始める人を支える | Stand by people who start a business | 新《あたら》しく 仕事《しごと》を はじめる 人《ひと》を 支《ささ》える
	accidents | 交通事故をへらす | Fewer traffic accidents | 交通事故《こうつうじこ》を へらす
	evacuation | 一人では逃げられない人の計画をつくる | A plan for everyone who cannot flee alone | 一人《ひとり》で にげられない 人《ひと》の 計画《けいかく》を つくる
	waste | ごみをへらし、資源を生かす | Less waste, and better use of it | ごみを へらし、もう一度《いちど》 使《つか》う
	lanes | 自転車で走りやすい道をつくる | Streets that are good to cycle on | 自転車《じてんしゃ》で 走《はし》りやすい 道《みち》を つくる
	beaches | 市民とともに海岸をきれいに保つ | Keep the beaches clean together with citizens | 市民《しみん》と いっしょに 海岸《かいがん》を きれいに する
`);

const PROMISES = wordsById(`
	associations | 転入の手続きのときに自治会を紹介し、役員の負担を軽くする手引きを配る。 | Introduce the associations to those who move in, and hand out a guide that lightens the work of their officers. | 引《ひ》っこしの 手続《てつづ》きの ときに、自治会《じちかい》を 紹介《しょうかい》します。手引《てび》きも くばります。
	volunteers | 活動を始めたい人と団体を引き合わせる場を、四半期ごとに開く。 | Hold a meeting each quarter that brings groups and newcomers together. | 活動《かつどう》したい 人《ひと》と 団体《だんたい》が 会《あ》う 会《かい》を 開《ひら》きます。
	counters | 書かない窓口を広げ、応対の研修を全職員が受ける。 | Extend the counters without forms, and train all staff in service. | 書《か》かなくて よい 窓口《まどぐち》を ふやします。職員《しょくいん》は みんな 研修《けんしゅう》を 受《う》けます。
	drills | 学校や店と組んだ訓練を開き、初めての人が出やすい時間にする。 | Hold drills with schools and shops, at hours that suit newcomers. | 学校《がっこう》や 店《みせ》と いっしょに 訓練《くんれん》を します。出《で》やすい 時間《じかん》に します。
	childcare | 相談の窓口を一つにまとめ、広場を土曜日にも開く。 | Put all advice under one roof and open the play rooms on Saturdays. | 相談《そうだん》の 窓口《まどぐち》を 一《ひと》つに します。広場《ひろば》を 土曜日《どようび》にも 開《ひら》きます。
	clubs | 学校の空いた教室を使い、定員を計画どおりにふやす。 | Use empty classrooms and add places as planned. | 学校《がっこう》の 教室《きょうしつ》を 使《つか》って、入《はい》れる 人数《にんずう》を ふやします。
	cafes | 立ち上げの費用を助け、食材を分け合う仕組みを広げる。 | Help with the first costs and spread the sharing of food. | はじめる ための お金《かね》を 助《たす》けます。食《た》べ物《もの》を 分《わ》け合《あ》います。
	checks | 休日の健診をふやし、受けていない人に手紙と電話で知らせる。 | Add check-ups at weekends, and write and phone to those who have not come. | 休《やす》みの 日《ひ》の 健診《けんしん》を ふやします。手紙《てがみ》と 電話《でんわ》で 知《し》らせます。
	frailty | 歩いて行ける会場で教室を開き、教える人を地域で育てる。 | Hold classes within walking distance and train local people to lead them. | 近《ちか》くの 会場《かいじょう》で 教室《きょうしつ》を 開《ひら》きます。教《おし》える 人《ひと》を 育《そだ》てます。
	dementia | 店や学校で講座を開き、見守りの輪を広げる。 | Hold courses in shops and schools and widen the circle of those who look out. | 店《みせ》や 学校《がっこう》で 講座《こうざ》を 開《ひら》きます。見守《みまも》る 人《ひと》を ふやします。
	visitors | 港の催しを季節ごとに開き、歩く案内を整える。 | Hold harbour events each season and improve the signs for walkers. | 港《みなと》の イベントを 季節《きせつ》ごとに 開《ひら》きます。案内《あんない》を よく します。
	shops | 家主と借りたい人を引き合わせ、試しに開ける店を用意する。 | Bring owners and tenants together and offer a shop to try out. | 店《みせ》の 持《も》ち主《ぬし》と 借《か》りたい 人《ひと》を 会《あ》わせます。ためしに 開《ひら》ける 店《みせ》を つくります。
	founders | 相談員を置き、始めてから3年間の伴走をする。 | Provide advisers who go along for the first three years. | 相談《そうだん》する 人《ひと》を おきます。はじめてから 3年間《ねんかん》 手伝《てつだ》います。
	accidents | 見通しの悪い交差点を直し、登下校の見守りを続ける。 | Mend blind crossings and keep watch on the way to school. | あぶない 交差点《こうさてん》を 直《なお》します。学校《がっこう》に 行《い》く 道《みち》を 見守《みまも》ります。
	evacuation | 福祉の事業所と組み、危険の大きい地域から計画をつくる。 | Make the plans with care services, where the danger is greatest first. | 福祉《ふくし》の 会社《かいしゃ》と いっしょに、あぶない ところから つくります。
	waste | 生ごみの水切りを広め、小型家電の回収箱をふやす。 | Spread the draining of kitchen waste and add boxes for small appliances. | 生《なま》ごみの 水《みず》を 切《き》って もらいます。小《ちい》さい 家電《かでん》の 箱《はこ》を ふやします。
	lanes | 駅と学校を結ぶ道から、車道の端に走る場所を示す。 | Mark lanes at the roadside, first between stations and schools. | 駅《えき》と 学校《がっこう》の 間《あいだ》の 道《みち》から、走《はし》る 場所《ばしょ》を かきます。
	beaches | 月に一度の清掃日を決め、学校と会社に声をかける。 | Set a day each month and invite schools and companies. | 月《つき》に 1回《かい》の そうじの 日《ひ》を きめます。学校《がっこう》と 会社《かいしゃ》に 声《こえ》を かけます。
`);

const REST = table(`
	associations | association-members volunteers staying-intention
	volunteers   | volunteers association-members watch-groups
	counters     | counter-satisfaction online-applications
	drills       | drill-participants disaster-groups evacuation-plans
	childcare    | childcare-friendly waiting-children postnatal-care
	clubs        | after-school-places childrens-halls
	cafes        | childrens-cafes childrens-halls no-books
	checks       | health-checks cancer-screening daily-steps
	frailty      | care-prevention care-certified daily-steps
	dementia     | dementia-supporters watch-groups
	visitors     | visitors overnight-guests festival-visitors
	shops        | vacant-shops new-businesses
	founders     | new-businesses job-openings vacant-shops
	accidents    | traffic-accidents crimes
	evacuation   | evacuation-plans disaster-groups hazard-maps
	waste        | waste-per-person recycling
	lanes        | cycle-lanes traffic-accidents bus-riders
	beaches      | beach-cleanup waste-per-person
`);

/** The subjects by id; `done` and `programmes` are the texts of another file. */
export function topicsWith(
	done: ReadonlyMap<string, Words>,
	programmes: ReadonlyMap<string, Words>
): ReadonlyMap<string, Topic> {
	return new Map(
		REST.map(([id = '', indicators = '']) => [
			id,
			{
				id,
				indicators: indicators.split(' '),
				title: known(TITLES, id),
				promise: known(PROMISES, id),
				done: known(done, id),
				programme: known(programmes, id)
			}
		])
	);
}
