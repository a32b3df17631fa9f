/** Names and definitions of the indicators about places: `id | ja | en | easy`, definitions below names. */
export const NAMES_PLACES = `
	visitors | 観光入込客数 | Visitors | 観光《かんこう》に 来《き》た 人《ひと》の 数《かず》
	overnight-guests | 延べ宿泊者数 | Guest nights | とまった 人《ひと》の 数《かず》
	job-openings | 有効求人倍率 | Job openings per applicant | 仕事《しごと》を さがす 人《ひと》 1人《ひとり》への 求人《きゅうじん》の 数《かず》
	night-cruise | 夜の港めぐり船の乗船客 | Passengers on the night harbour cruise | 夜《よる》の 港《みなと》を まわる 船《ふね》に 乗《の》った 人《ひと》
	festival-visitors | みなと帆まつりの来場者数 | Visitors to the Minato Sail Festival | みなと帆《ほ》まつりに 来《き》た 人《ひと》の 数《かず》
	cruise-calls | クルーズ船の寄港回数 | Calls of cruise ships | クルーズ船《せん》が 来《き》た 回数《かいすう》
	port-cargo | 港の取扱貨物量 | Cargo handled in the port | 港《みなと》で あつかった 荷物《にもつ》の 量《りょう》
	fish-landings | 魚の水揚げ量 | Fish landed | とれた 魚《さかな》の 量《りょう》
	vacant-shops | 商店街の空き店舗率 | Vacant shops in shopping streets | 商店街《しょうてんがい》の あいて いる 店《みせ》の 割合《わりあい》
	new-businesses | 創業支援による創業件数 | Businesses founded with support | 支援《しえん》で はじまった 会社《かいしゃ》や 店《みせ》の 数《かず》
	new-farmers | 新規就農者数 | New farmers | 新《あたら》しく 農業《のうぎょう》を はじめた 人《ひと》の 数《かず》
	hometown-donations | ふるさと納税の寄附額 | Hometown donations | ふるさと納税《のうぜい》の 寄付《きふ》の お金《かね》
	traffic-accidents | 交通事故の件数 | Traffic accidents | 交通事故《こうつうじこ》の 数《かず》
	crimes | 刑法犯の認知件数 | Recorded crimes | 犯罪《はんざい》の 数《かず》
	fires | 火災の件数 | Fires | 火事《かじ》の 数《かず》
	ambulance-time | 救急車の現場到着時間 | Ambulance response time | 救急車《きゅうきゅうしゃ》が 着《つ》くまでの 時間《じかん》
	drill-participants | 防災訓練の参加者数 | Participants in disaster drills | 防災訓練《ぼうさいくんれん》に 出《で》た 人《ひと》の 数《かず》
	disaster-groups | 自主防災組織の結成率 | Households in disaster prevention groups | 自分《じぶん》たちの 防災《ぼうさい》の 組織《そしき》が ある 割合《わりあい》
	quake-proof | 住宅の耐震化率 | Earthquake-proof homes | 地震《じしん》に 強《つよ》い 家《いえ》の 割合《わりあい》
	evacuation-plans | 個別避難計画の作成件数 | Personal evacuation plans made | 一人一人《ひとりひとり》の 避難計画《ひなんけいかく》を つくった 数《かず》
	hazard-maps | ハザードマップの全戸配布 | Hazard maps to every home | ハザードマップを すべての 家《いえ》に くばること
	pump-stations | 雨水ポンプ場の更新 | Renewal of the rainwater pump stations | 雨水《あまみず》の ポンプ場《じょう》を 新《あたら》しく すること
	waste-per-person | 1人1日当たりのごみ排出量 | Waste per person and day | 1人《ひとり》が 1日《にち》に 出《だ》す ごみの 量《りょう》
	recycling | リサイクル率 | Recycling rate | リサイクルした ごみの 割合《わりあい》
	greenhouse-gases | 温室効果ガスの排出量 | Greenhouse gas emissions | 温室効果《おんしつこうか》ガスの 量《りょう》
	solar-capacity | 公共施設の太陽光発電の設備容量 | Solar capacity on public buildings | 市《し》の 建物《たてもの》の 太陽光《たいようこう》の 発電《はつでん》の 大《おお》きさ
	bus-riders | 路線バスの利用者数 | Bus passengers | バスに 乗《の》った 人《ひと》の 数《かず》
	beach-cleanup | 海岸清掃の参加者数 | Participants in beach clean-ups | 海岸《かいがん》の そうじに 来《き》た 人《ひと》の 数《かず》
	fine-particles | PM2.5の年平均値 | Fine particles, yearly mean | PM2.5の 1年《ねん》の 平均《へいきん》
	park-area | 1人当たりの公園面積 | Park area per person | 1人《ひとり》の 公園《こうえん》の 広《ひろ》さ
	water-yield | 水道の有収率 | Tap water that reaches its users | むだに ならなかった 水道《すいどう》の 水《みず》の 割合《わりあい》
	cycle-lanes | 自転車通行空間の整備延長 | Cycle lanes built | 自転車《じてんしゃ》の 道《みち》を つくった 長《なが》さ
	association-members | 自治会の加入率 | Households in neighbourhood associations | 自治会《じちかい》に 入《はい》って いる 割合《わりあい》
	staying-intention | 住み続けたいと思う市民の割合 | Citizens who want to stay | 住《す》みつづけたい 人《ひと》の 割合《わりあい》
	volunteers | ボランティアの登録者数 | Registered volunteers | ボランティアに 登録《とうろく》した 人《ひと》の 数《かず》
	counter-satisfaction | 窓口の応対に満足した人の割合 | People content with the service at counters | 窓口《まどぐち》に 満足《まんぞく》した 人《ひと》の 割合《わりあい》
	online-applications | オンライン申請の割合 | Applications made online | オンラインで 申《もう》し込《こ》んだ 割合《わりあい》
	library-loans | 図書館の貸出冊数 | Books lent by libraries | 図書館《としょかん》で かりた 本《ほん》の 数《かず》
	digital-classes | スマートフォン教室の参加者数 | Participants in smartphone classes | スマートフォンの 教室《きょうしつ》に 来《き》た 人《ひと》の 数《かず》
	ward-assemblies | 区民会議の提言の事業化 | Projects from the ward assembly’s proposals | 区民会議《くみんかいぎ》の アイデアを 事業《じぎょう》に すること
	youth-council | 若者会議の設置 | A council of young people | 若者会議《わかものかいぎ》を つくること
`;

export const DEFINITIONS_PLACES = `
	visitors | 観光地点と行事を訪れた延べ人数。 | Visits to sights and events. | 観光地《かんこうち》や 行事《ぎょうじ》に 来《き》た 人《ひと》を 合《あ》わせた 数《かず》です。
	overnight-guests | 市内の宿に泊まった延べ人数。 | Nights that guests stayed in the city. | 市《し》の 宿《やど》に とまった 人《ひと》を 合《あ》わせた 数《かず》です。
	job-openings | 求職者1人当たりの求人の数。 | Openings for each person who looks for work. | 仕事《しごと》を さがす 人《ひと》 1人《ひとり》に、求人《きゅうじん》が いくつ あるかです。
	night-cruise | 前の年度の何倍かを示す。人数は公表していない。 | How many times the year before; no head-count is published. | 前《まえ》の 年度《ねんど》の 何倍《なんばい》かです。人数《にんずう》は 公表《こうひょう》して いません。
	festival-visitors | 2日間に会場を訪れたおおよその人数。 | People at the festival over two days, roughly. | 2日間《ふつかかん》に 来《き》た 人《ひと》の だいたいの 数《かず》です。
	cruise-calls | 1年間に港に入ったクルーズ船の回数。 | Cruise ships that came into port in the year. | 1年《ねん》に 港《みなと》に 来《き》た クルーズ船《せん》の 回数《かいすう》です。
	port-cargo | 1年間に積みおろしした貨物の重さ。 | Cargo loaded and unloaded in the year. | 1年《ねん》に 積《つ》んだり おろしたり した 荷物《にもつ》の 重《おも》さです。
	fish-landings | 市内の漁港に揚がった魚の重さ。資源を守るため、目標は範囲で示す。 | Fish landed in the city’s harbours; the target is a range, to keep the stock. | 市《し》の 港《みなと》に 上《あ》がった 魚《さかな》の 重《おも》さです。魚《さかな》を 守《まも》るため、目標《もくひょう》には はばが あります。
	vacant-shops | 商店街の店舗のうち空いているものの割合。 | Shops in shopping streets that stand empty. | 商店街《しょうてんがい》の 店《みせ》の 中《なか》で、あいて いる 割合《わりあい》です。
	new-businesses | その年度に支援を受けて創業した件数。目標は累計で示す。 | Businesses founded in the year with support; the target is a running total. | その 年度《ねんど》に はじまった 数《かず》です。目標《もくひょう》は 合計《ごうけい》です。
	new-farmers | その年度に新しく農業を始めた人の数。 | People who took up farming in the year. | その 年度《ねんど》に 農業《のうぎょう》を はじめた 人《ひと》の 数《かず》です。
	hometown-donations | その年度に受け入れた寄附の額。 | Donations received in the year. | その 年度《ねんど》に もらった 寄付《きふ》の お金《かね》です。
	traffic-accidents | 人がけがをした交通事故の件数。 | Traffic accidents in which someone was hurt. | 人《ひと》が けがを した 事故《じこ》の 数《かず》です。
	crimes | 警察が認知した刑法犯の件数。 | Crimes that came to the notice of the police. | 警察《けいさつ》が 知《し》った 犯罪《はんざい》の 数《かず》です。
	fires | 1年間に起きた火災の件数。 | Fires in the year. | 1年《ねん》に おきた 火事《かじ》の 数《かず》です。
	ambulance-time | 119番通報から現場に着くまでの平均時間。 | Average time from the call to arrival. | 119に 電話《でんわ》してから 着《つ》くまでの 平均《へいきん》の 時間《じかん》です。
	drill-participants | 地域の防災訓練に参加した人の数。 | People who took part in local drills. | 地域《ちいき》の 訓練《くんれん》に 出《で》た 人《ひと》の 数《かず》です。
	disaster-groups | 自主防災組織がある地域の世帯の割合。 | Households in places that have such a group. | 防災《ぼうさい》の 組織《そしき》が ある 地域《ちいき》の 世帯《せたい》の 割合《わりあい》です。
	quake-proof | 住宅のうち耐震性のあるものの割合（推計を含む）。 | Homes that withstand an earthquake, partly estimated. | 家《いえ》の 中《なか》で、地震《じしん》に 強《つよ》い 家《いえ》の 割合《わりあい》です。
	evacuation-plans | その年度に作成した件数。目標は累計で示す。 | Plans made in the year; the target is a running total. | その 年度《ねんど》に つくった 数《かず》です。目標《もくひょう》は 合計《ごうけい》です。
	hazard-maps | 新しいハザードマップを全戸に配る。数の指標ではない。 | Bring the new hazard map to every home; not a number. | 新《あたら》しい ハザードマップを すべての 家《いえ》に くばります。数《かず》の 指標《しひょう》では ありません。
	pump-stations | 3つの雨水ポンプ場を更新する。数の指標ではない。 | Renew three rainwater pump stations; not a number. | 3つの ポンプ場《じょう》を 新《あたら》しく します。数《かず》の 指標《しひょう》では ありません。
	waste-per-person | 家庭と事業所のごみを人口と日数で割った量。 | Waste of homes and businesses by residents and days. | 家《いえ》と 会社《かいしゃ》の ごみを、人口《じんこう》と 日数《にっすう》で わりました。
	recycling | ごみのうち資源として使われた割合。 | Waste that was used again. | ごみの 中《なか》で、もう一度《いちど》 使《つか》われた 割合《わりあい》です。
	greenhouse-gases | 市域から出た温室効果ガスの量（二酸化炭素換算）。 | Greenhouse gases from the city in carbon dioxide equivalents. | 市《し》から 出《で》た 温室効果《おんしつこうか》ガスの 量《りょう》です。
	solar-capacity | その年度に設けた設備の容量。目標は累計で示す。 | Capacity installed in the year; the target is a running total. | その 年度《ねんど》に つけた 大《おお》きさです。目標《もくひょう》は 合計《ごうけい》です。
	bus-riders | 市内を走る路線バスの延べ利用者数。 | Journeys on bus lines in the city. | 市《し》の バスに 乗《の》った 人《ひと》を 合《あ》わせた 数《かず》です。
	beach-cleanup | 海岸清掃に参加した延べ人数。海のない区は該当しない。 | People at beach clean-ups; wards without a coast have none. | そうじに 来《き》た 人《ひと》を 合《あ》わせた 数《かず》です。海《うみ》の ない 区《く》には ありません。
	fine-particles | 測定局の年平均値の平均。 | Mean of the stations’ yearly means. | はかった 値《あたい》の 1年《ねん》の 平均《へいきん》です。
	park-area | 公園の面積を人口で割った値。 | Area of parks by residents. | 公園《こうえん》の 広《ひろ》さを 人口《じんこう》で わりました。
	water-yield | 配った水のうち料金になった水の割合。目標は範囲で示す。 | Water supplied that was paid for; the target is a range. | くばった 水《みず》の 中《なか》で、料金《りょうきん》に なった 割合《わりあい》です。目標《もくひょう》には はばが あります。
	cycle-lanes | その年度に整備した長さ。目標は累計で示す。 | Length built in the year; the target is a running total. | その 年度《ねんど》に つくった 長《なが》さです。目標《もくひょう》は 合計《ごうけい》です。
	association-members | 世帯のうち自治会に入っている世帯の割合。 | Households that belong to an association. | 世帯《せたい》の 中《なか》で、自治会《じちかい》に 入《はい》って いる 割合《わりあい》です。
	staying-intention | 市民アンケートで「住み続けたい」と答えた人の割合。 | People who said in the survey that they want to stay. | アンケートで「住《す》みつづけたい」と 答《こた》えた 人《ひと》の 割合《わりあい》です。
	volunteers | 年度末にボランティアセンターに登録している人の数。 | People registered at the volunteer centres at the end of the year. | 年度《ねんど》の おわりに 登録《とうろく》して いる 人《ひと》の 数《かず》です。
	counter-satisfaction | 窓口のアンケートで「満足」と答えた人の割合。 | People who were content in the survey at the counters. | 窓口《まどぐち》の アンケートで「満足《まんぞく》」と 答《こた》えた 人《ひと》の 割合《わりあい》です。
	online-applications | 申請のうちオンラインで行われたものの割合。 | Applications that were made online. | 申請《しんせい》の 中《なか》で、オンラインの 割合《わりあい》です。
	library-loans | 図書館と移動図書館が貸し出した冊数。 | Books lent by libraries and book vans. | 図書館《としょかん》が かした 本《ほん》の 数《かず》です。
	digital-classes | スマートフォン教室に参加した延べ人数。 | Attendances at smartphone classes. | 教室《きょうしつ》に 来《き》た 人《ひと》を 合《あ》わせた 数《かず》です。
	ward-assemblies | 区民会議の提言を事業にする。数の指標ではない。 | Turn proposals of the ward assembly into projects; not a number. | 区民会議《くみんかいぎ》の アイデアを 事業《じぎょう》に します。数《かず》の 指標《しひょう》では ありません。
	youth-council | 若者が市に意見を述べる会議を設ける。数の指標ではない。 | Set up a council where young people advise the city; not a number. | 若《わか》い 人《ひと》が 意見《いけん》を 言《い》う 会議《かいぎ》を つくります。数《かず》の 指標《しひょう》では ありません。
`;
