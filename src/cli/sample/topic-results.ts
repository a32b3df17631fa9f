import { topicsWith } from './topics.ts';
import { wordsById } from './words.ts';

const DONE = wordsById(`
	associations | 転入者への紹介を全窓口で始め、役員向けの手引きを配った。 | All counters began to introduce the associations, and the guide for officers was handed out. | 窓口《まどぐち》で 自治会《じちかい》を 紹介《しょうかい》しました。手引《てび》きを くばりました。
	volunteers | 引き合わせの会を4回開き、体験の機会を設けた。 | Four meetings were held, with chances to try out. | 会《かい》を 4回《かい》 開《ひら》きました。体験《たいけん》も できました。
	counters | 書かない窓口を広げ、応対の研修を全職員が受けた。 | Counters without forms were extended and all staff were trained. | 書《か》かなくて よい 窓口《まどぐち》を ふやしました。職員《しょくいん》は みんな 研修《けんしゅう》を 受《う》けました。
	drills | 学校や店と組んだ訓練を開いた。 | Drills were held with schools and shops. | 学校《がっこう》や 店《みせ》と いっしょに 訓練《くんれん》を しました。
	childcare | 相談の窓口をまとめ、広場を土曜日にも開いた。 | Advice was put under one roof, and the play rooms opened on Saturdays. | 相談《そうだん》の 窓口《まどぐち》を まとめました。広場《ひろば》を 土曜日《どようび》にも 開《ひら》きました。
	clubs | 空いた教室を使い、クラブの部屋をふやした。 | Empty classrooms were turned into club rooms. | 教室《きょうしつ》を 使《つか》って、クラブの 部屋《へや》を ふやしました。
	cafes | 立ち上げの費用を助け、食材を分け合う仕組みを広げた。 | First costs were met in part, and the sharing of food was spread. | はじめる ための お金《かね》を 助《たす》けました。食《た》べ物《もの》を 分《わ》け合《あ》いました。
	checks | 休日の健診をふやし、手紙と電話で受診を勧めた。 | Check-ups at weekends were added, and people were written to and phoned. | 休《やす》みの 日《ひ》の 健診《けんしん》を ふやしました。手紙《てがみ》と 電話《でんわ》で すすめました。
	frailty | 会場をふやし、教える人を育てる講座を開いた。 | More venues were found, and local people were trained to lead. | 会場《かいじょう》を ふやしました。教《おし》える 人《ひと》の 講座《こうざ》を 開《ひら》きました。
	dementia | 店や学校で講座を開いた。 | Courses were held in shops and schools. | 店《みせ》や 学校《がっこう》で 講座《こうざ》を 開《ひら》きました。
	visitors | 港の催しを季節ごとに開き、歩く案内を整えた。 | Harbour events were held each season, and the signs for walkers improved. | 港《みなと》の イベントを 開《ひら》きました。案内《あんない》を よく しました。
	shops | 家主との話し合いを重ね、試しに開ける店を用意した。 | Owners were talked to, and a shop to try out was offered. | 店《みせ》の 持《も》ち主《ぬし》と 話《はな》しました。ためしに 開《ひら》ける 店《みせ》を つくりました。
	founders | 相談員を置き、始めた人の相談にのった。 | Advisers stood by those who had started. | 相談《そうだん》する 人《ひと》を おきました。はじめた 人《ひと》の 相談《そうだん》を 聞《き》きました。
	accidents | 見通しの悪い交差点を直し、登下校の見守りを続けた。 | Blind crossings were mended, and the watch on the way to school went on. | あぶない 交差点《こうさてん》を 直《なお》しました。学校《がっこう》に 行《い》く 道《みち》を 見守《みまも》りました。
	evacuation | 福祉の事業所と組み、海に近い地域から計画をつくった。 | Plans were made with care services, by the sea first. | 福祉《ふくし》の 会社《かいしゃ》と いっしょに、海《うみ》の 近《ちか》くから つくりました。
	waste | 水切りの器具を配り、回収箱をふやした。 | Strainers were handed out, and boxes were added. | 水《みず》を 切《き》る 道具《どうぐ》を くばりました。箱《はこ》を ふやしました。
	lanes | 駅と学校を結ぶ道に走る場所を示した。 | Lanes were marked between stations and schools. | 駅《えき》と 学校《がっこう》の 間《あいだ》の 道《みち》に、走《はし》る 場所《ばしょ》を かきました。
	beaches | 毎月の清掃日に、学校と会社が加わった。 | Schools and companies joined the monthly clean-ups. | 毎月《まいつき》の そうじに、学校《がっこう》と 会社《かいしゃ》も 来《き》ました。
`);

const PROGRAMMES = wordsById(`
	associations | となりあう暮らし応援事業 | “Good neighbours” support | となり 同士《どうし》の くらし 応援《おうえん》 事業《じぎょう》
	volunteers | はじめの一歩ボランティア事業 | “First step” volunteering | はじめの 一歩《いっぽ》 ボランティア 事業《じぎょう》
	counters | 書かない窓口推進事業 | Counters without forms | 書《か》かない 窓口《まどぐち》 事業《じぎょう》
	drills | みんなで逃げる訓練事業 | “Flee together” drills | みんなで にげる 訓練《くんれん》 事業《じぎょう》
	childcare | 帆っと子育て相談事業 | “Fair wind” family advice | ほっと 子育《こそだ》て 相談《そうだん》 事業《じぎょう》
	clubs | 放課後の港づくり事業 | “Harbour after school” | 放課後《ほうかご》の 港《みなと》づくり 事業《じぎょう》
	cafes | 湯気の見える食卓事業 | “Steaming table” children’s cafés | 湯気《ゆげ》の 見《み》える 食卓《しょくたく》 事業《じぎょう》
	checks | 土日もけんしん事業 | Weekend health checks | 土日《どにち》も けんしん 事業《じぎょう》
	frailty | いきいき波乗り体操事業 | “Ride the wave” exercise | いきいき 波乗《なみの》り 体操《たいそう》 事業《じぎょう》
	dementia | 灯りをともす講座事業 | “Keep a light on” courses | 灯《あか》りを ともす 講座《こうざ》 事業《じぎょう》
	visitors | みなとめぐり四季事業 | “Harbour in four seasons” | みなとめぐり 四季《しき》 事業《じぎょう》
	shops | 一日店長から始める事業 | “Shopkeeper for a day” | 一日《いちにち》 店長《てんちょう》 事業《じぎょう》
	founders | 船出を支える創業事業 | “Setting out” start-up support | 船出《ふなで》を 支《ささ》える 事業《じぎょう》
	accidents | 見える交差点事業 | “Clear crossings” | 見《み》える 交差点《こうさてん》 事業《じぎょう》
	evacuation | ひとりも残さない計画事業 | “Nobody left behind” plans | ひとりも 残《のこ》さない 計画《けいかく》 事業《じぎょう》
	waste | 水切りひとしぼり事業 | “One more squeeze” | 水切《みずき》り ひとしぼり 事業《じぎょう》
	lanes | 海風サイクル道路事業 | “Sea breeze” cycle lanes | 海風《うみかぜ》 サイクル 道路《どうろ》 事業《じぎょう》
	beaches | なぎさクリーン事業 | “Clean shore” | なぎさ クリーン 事業《じぎょう》
`);

export const TOPICS = topicsWith(DONE, PROGRAMMES);
