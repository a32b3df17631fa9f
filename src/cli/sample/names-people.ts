/** Names and definitions of the indicators about people: `id | ja | en | easy`, definitions below names. */
export const NAMES_PEOPLE = `
	population | 人口 | Population | 人口《じんこう》
	population-month-end | 人口（月末） | Population (month end) | 人口《じんこう》（月《つき》の おわり）
	households | 世帯数 | Households | 世帯《せたい》の 数《かず》
	share-65-plus | 高齢化率 | Share aged 65 and over | 65歳《さい》から 上《うえ》の 人《ひと》の 割合《わりあい》
	share-0-14 | 年少人口の割合 | Share aged 0 to 14 | 14歳《さい》までの 子《こ》どもの 割合《わりあい》
	foreign-residents | 外国人住民の数 | Foreign residents | 外国人《がいこくじん》の 数《かず》
	births | 出生数 | Births | 生《う》まれた 子《こ》どもの 数《かず》
	deaths | 死亡数 | Deaths | 亡《な》くなった 人《ひと》の 数《かず》
	net-migration | 社会増減 | Net migration | 引《ひ》っこしで ふえた・へった 人《ひと》の 数《かず》
	waiting-children | 保育所の待機児童数 | Children waiting for a nursery place | 保育所《ほいくしょ》に 入《はい》れなかった 子《こ》どもの 数《かず》
	after-school-places | 放課後児童クラブの定員 | Places in after-school clubs | 放課後《ほうかご》の クラブに 入《はい》れる 人数《にんずう》
	childcare-friendly | 子育てしやすいまちだと思う保護者の割合 | Parents who find the city good for raising children | 子育《こそだ》てが しやすい まちだと 思《おも》う 親《おや》の 割合《わりあい》
	infant-checkups | 1歳6か月児健診の受診率 | Infants seen at the 18-month check-up | 1歳《さい》6か月《げつ》の 健診《けんしん》に 来《き》た 子《こ》どもの 割合《わりあい》
	no-books | 1か月に本を1冊も読まない小学生の割合 | Pupils who read no book in a month | 1か月《げつ》に 本《ほん》を 読《よ》まない 小学生《しょうがくせい》の 割合《わりあい》
	postnatal-care | 産後ケアの利用件数 | Uses of postnatal care | 子《こ》どもを 産《う》んだ あとの ケアを 使《つか》った 数《かず》
	school-absence | 不登校の児童生徒の割合 | Pupils long absent from school | 学校《がっこう》に 行《い》けて いない 子《こ》どもの 割合《わりあい》
	childrens-cafes | 子ども食堂の数 | Children’s cafés | 子《こ》ども 食堂《しょくどう》の 数《かず》
	childrens-halls | 児童館・子育て広場の数 | Children’s halls and play rooms | 児童館《じどうかん》と 子育《こそだ》て 広場《ひろば》の 数《かず》
	health-checks | 特定健診の受診率 | Attendance at health checks | 健診《けんしん》を 受《う》けた 人《ひと》の 割合《わりあい》
	cancer-screening | 大腸がん検診の受診率 | Attendance at bowel cancer screening | 大腸《だいちょう》がんの 検診《けんしん》を 受《う》けた 人《ひと》の 割合《わりあい》
	care-prevention | 介護予防教室の参加者数 | Participants in frailty prevention classes | 元気《げんき》で いる ための 教室《きょうしつ》に 来《き》た 人《ひと》の 数《かず》
	care-certified | 要介護認定率 | Share certified as needing care | 介護《かいご》が いると 認《みと》められた 人《ひと》の 割合《わりあい》
	dementia-supporters | 認知症サポーターの養成数 | Dementia supporters trained | 認知症《にんちしょう》の 人《ひと》を 支《ささ》える 人《ひと》の 数《かず》
	smoking | 喫煙率 | Smokers | たばこを すう 人《ひと》の 割合《わりあい》
	daily-steps | 1日の平均歩数 | Average steps a day | 1日《にち》に 歩《ある》く 歩数《ほすう》の 平均《へいきん》
	healthy-life | 健康寿命 | Healthy life expectancy | 健康《けんこう》に 生活《せいかつ》できる 年数《ねんすう》
	watch-groups | 見守り活動をする団体の数 | Groups that look in on older people | 見守《みまも》りを する 団体《だんたい》の 数《かず》
`;

export const DEFINITIONS_PEOPLE = `
	population | 10月1日に市に住む人の数。 | People living in the city on 1 October. | 10月《がつ》1日《ついたち》に 市《し》に 住《す》んで いる 人《ひと》の 数《かず》です。
	population-month-end | 月末に住民登録のある人の数。 | Registered residents at the end of the month. | 月《つき》の おわりに 登録《とうろく》が ある 人《ひと》の 数《かず》です。
	households | 10月1日の世帯の数。 | Households on 1 October. | 10月《がつ》1日《ついたち》の 世帯《せたい》の 数《かず》です。
	share-65-plus | 人口のうち65歳以上の人の割合。 | People aged 65 and over as a share of all residents. | 住《す》んで いる 人《ひと》の 中《なか》で、65歳《さい》から 上《うえ》の 人《ひと》の 割合《わりあい》です。
	share-0-14 | 人口のうち0歳から14歳までの人の割合。 | People aged 0 to 14 as a share of all residents. | 住《す》んで いる 人《ひと》の 中《なか》で、14歳《さい》までの 子《こ》どもの 割合《わりあい》です。
	foreign-residents | 10月1日に住民登録のある外国人の数。 | Registered foreign residents on 1 October. | 10月《がつ》1日《ついたち》に 登録《とうろく》が ある 外国人《がいこくじん》の 数《かず》です。
	births | 1年間に生まれた子どもの数。 | Children born in the year. | 1年《ねん》に 生《う》まれた 子《こ》どもの 数《かず》です。
	deaths | 1年間に亡くなった人の数。 | People who died in the year. | 1年《ねん》に 亡《な》くなった 人《ひと》の 数《かず》です。
	net-migration | 転入者数から転出者数を引いた数。 | People who moved in less those who moved out. | 入《はい》って きた 人《ひと》の 数《かず》から、出《で》て いった 人《ひと》の 数《かず》を 引《ひ》きました。
	waiting-children | 4月1日に保育所などの空きを待つ子どもの数。 | Children waiting for a place on 1 April. | 4月《がつ》1日《ついたち》に 保育所《ほいくしょ》を 待《ま》って いる 子《こ》どもの 数《かず》です。
	after-school-places | 放課後児童クラブが受け入れられる人数。 | Children whom after-school clubs can take. | 放課後《ほうかご》の クラブが うけいれられる 人数《にんずう》です。
	childcare-friendly | 市民アンケートで「そう思う」と答えた保護者の割合。 | Parents who agreed in the survey of citizens. | アンケートで「そう 思《おも》う」と 答《こた》えた 親《おや》の 割合《わりあい》です。
	infant-checkups | 対象の子どものうち健診を受けた子どもの割合。 | Children of that age who came to the check-up. | この 年《とし》の 子《こ》どもの 中《なか》で、健診《けんしん》を 受《う》けた 割合《わりあい》です。
	no-books | 学校のアンケートで「0冊」と答えた小学生の割合。 | Pupils who answered “none” in the school survey. | 学校《がっこう》の アンケートで「0冊《さつ》」と 答《こた》えた 割合《わりあい》です。
	postnatal-care | 産後ケア事業が使われた件数。 | Times that postnatal care was used. | 子《こ》どもを 産《う》んだ あとの ケアを 使《つか》った 回数《かいすう》です。
	school-absence | 年間30日以上休んだ小中学生の割合。 | Pupils absent for 30 days or more in the year. | 1年《ねん》に 30日《にち》より 多《おお》く 休《やす》んだ 小中学生《しょうちゅうがくせい》の 割合《わりあい》です。
	childrens-cafes | 年度末に活動している子ども食堂の数。 | Children’s cafés open at the end of the year. | 年度《ねんど》の おわりに 開《あ》いて いる 子《こ》ども 食堂《しょくどう》の 数《かず》です。
	childrens-halls | 年度末に開いている児童館と子育て広場の数。 | Halls and play rooms open at the end of the year. | 年度《ねんど》の おわりに 開《あ》いて いる ところの 数《かず》です。
	health-checks | 国民健康保険の加入者で特定健診を受けた人の割合。 | Members of the city’s health insurance who had the check. | 国民健康保険《こくみんけんこうほけん》の 人《ひと》の 中《なか》で、健診《けんしん》を 受《う》けた 割合《わりあい》です。
	cancer-screening | 対象の人のうち大腸がん検診を受けた人の割合。 | People of the screened ages who came. | 対象《たいしょう》の 人《ひと》の 中《なか》で、検診《けんしん》を 受《う》けた 割合《わりあい》です。
	care-prevention | 介護予防教室に参加した人の延べ数。 | Attendances at frailty prevention classes. | 教室《きょうしつ》に 来《き》た 人《ひと》を 合《あ》わせた 数《かず》です。
	care-certified | 65歳以上で要介護・要支援と認定された人の割合。目標は範囲で示す。 | People aged 65 and over certified as needing care or support; the target is a range. | 65歳《さい》から 上《うえ》の 人《ひと》の 中《なか》の 割合《わりあい》です。目標《もくひょう》には はばが あります。
	dementia-supporters | その年度に養成した人数。目標は累計で示す。 | People trained in the year; the target is a running total. | その 年度《ねんど》に 習《なら》った 人《ひと》の 数《かず》です。目標《もくひょう》は 合計《ごうけい》です。
	smoking | 市民アンケートで「吸う」と答えた人の割合。 | People who said in the survey that they smoke. | アンケートで「すう」と 答《こた》えた 人《ひと》の 割合《わりあい》です。
	daily-steps | 市民アンケートで歩数計を使って調べた平均。 | Average by pedometer in the survey of citizens. | アンケートの とき、歩数計《ほすうけい》で 調《しら》べた 平均《へいきん》です。
	healthy-life | 日常生活に制限のない期間の平均。3年ごとに調べる。 | Average years without limits in daily life, found every three years. | 毎日《まいにち》の 生活《せいかつ》に こまらない 年数《ねんすう》の 平均《へいきん》です。3年《ねん》ごとに 調《しら》べます。
	watch-groups | 市に登録した見守り活動の団体の数。 | Groups registered with the city. | 市《し》に 登録《とうろく》した 団体《だんたい》の 数《かず》です。
`;
