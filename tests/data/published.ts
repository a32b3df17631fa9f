import type { PeriodType } from '$lib/domain/period.ts';

export type FactsFile = 'ward-statistics' | 'visitors' | 'plan-indicators';

/** A series as published: under which name and period type it stands in which file of facts. */
export interface PublishedSeries {
	readonly file: FactsFile;
	readonly name: string;
	readonly type: PeriodType;
	/** Our period for a published one, where the two are written differently. */
	readonly period: (published: string) => string;
	/** The only area that is recorded; null when all are. */
	readonly area: string | null;
}

/** The published series that the figures of each indicator come from. */
export const PUBLISHED: Readonly<Record<string, readonly PublishedSeries[]>> = {
	'hiyoriyama-visitors-ratio': [visitor('日和山浜 観光入込客数 前年比', 'fy')],
	visitors: [
		visitor('新潟県 観光入込客数', 'cy', { area: '15000' }),
		visitor('新潟市 観光入込客数 合計', 'cy')
	],
	'visitors-events': [
		visitor('新潟県 観光入込客数 行祭事・イベント', 'cy'),
		visitor('新潟市 行祭事・イベント', 'cy')
	],
	'visitors-spots': [visitor('新潟市 観光地点 合計', 'cy')],
	'visitors-nature': [visitor('新潟市 観光地点: 自然', 'cy')],
	'visitors-history': [visitor('新潟市 観光地点: 歴史・文化', 'cy')],
	'visitors-spa': [visitor('新潟市 観光地点: 温泉・健康', 'cy')],
	'visitors-sports': [
		visitor('新潟県 観光入込客数 スポーツ・レクリエーション', 'cy'),
		visitor('新潟市 観光地点: スポーツ・レクリエーション', 'cy')
	],
	'visitors-urban': [
		visitor('新潟県 観光入込客数 都市型観光', 'cy'),
		visitor('新潟市 観光地点: 都市型観光', 'cy')
	],
	'sea-bathers': [visitor('新潟県 海水浴客数(7〜8月)', 'cy', { area: '15000' })],
	'sea-bathers-monthly': [
		visitor('新潟県 海水浴客数(7月)', 'cy', { period: monthOfYear('07') }),
		visitor('新潟県 海水浴客数(8月)', 'cy', { period: monthOfYear('08') })
	],
	'sea-bathers-municipal': [visitor('新潟市 海水浴客数', 'cy')],
	'aquarium-visitors': [visitor('マリンピア日本海 来館者数', 'fy')],
	'festival-visitors': [visitor('新潟まつり 来場者数(3日間)', 'cy')],
	'festival-dancers': [visitor('新潟まつり 大民謡流し 参加者数', 'cy')],
	'share-cycle-rides': [
		visitor('にいがた2kmシェアサイクル 利用回数(開始1年の累計)', 'date', { period: endOf })
	],
	'share-cycle-members': [
		visitor('にいがた2kmシェアサイクル 登録者数', 'date', { period: monthOf })
	],
	'share-cycle-ports': [visitor('にいがた2kmシェアサイクル ポート数', 'date', { period: monthOf })],
	'station-stayers': [visitor('新潟駅 15分以上滞在者 前年比', 'cy')],
	'station-passers': [visitor('新潟駅 南北通行者数 対前年増減率(月当たり)', 'cy')],
	'foreign-guest-nights': [
		visitor('新潟県 外国人延べ宿泊者数', 'cy'),
		visitor('新潟市 外国人延べ宿泊者数', 'cy')
	],
	'beach-network-attendance': [visitor('ハマベリング!!!ネットワーク 第1回会合 参加者', 'date')],
	births: [ward('births', 'cy')],
	'births-fiscal': [ward('births', 'fy')],
	'births-vital-statistics': [plan('出生児数', 'cy')],
	'children-under-15': [plan('こどもの数(15歳未満人口)', 'date')],
	'children-share': [plan('こどもの割合(総人口比)', 'date', { area: '15100' })],
	'fertility-rate': [plan('合計特殊出生率', 'cy')],
	nurseries: [ward('nursery_count', 'date')],
	'nursery-places': [ward('nursery_capacity', 'date')],
	'kindergarten-children': [ward('kindergarten_enrolled', 'date')],
	'childrens-centers': [ward('childrens_center_count', 'date')],
	'after-school-clubs': [ward('after_school_club_count', 'date')],
	'elementary-pupils': [ward('elementary_pupils', 'date')],
	'junior-high-students': [ward('junior_high_students', 'date')],
	population: [ward('juki_population_total', 'date')],
	'population-male': [ward('juki_population_male', 'date')],
	'population-female': [ward('juki_population_female', 'date')],
	'population-month-end': [ward('juki_population_total_monthly', 'date', { period: monthOf })],
	'population-month-end-male': [ward('juki_population_male_monthly', 'date', { period: monthOf })],
	'population-month-end-female': [
		ward('juki_population_female_monthly', 'date', { period: monthOf })
	],
	'estimated-population': [ward('estimated_population_total_monthly', 'date', { period: monthOf })],
	'estimated-population-male': [
		ward('estimated_population_male_monthly', 'date', { period: monthOf })
	],
	'estimated-population-female': [
		ward('estimated_population_female_monthly', 'date', { period: monthOf })
	],
	households: [ward('juki_households', 'date')],
	'households-month-end': [ward('juki_households_monthly', 'date', { period: monthOf })],
	'foreign-residents': [ward('juki_population_foreign', 'date')],
	'foreign-resident-share': [ward('juki_foreign_share', 'date')],
	'census-population': [ward('census_population_total', 'date')],
	'projected-population': [ward('projected_population_total', 'date')],
	'population-change': [ward('population_change', 'cy')],
	'population-change-fiscal': [ward('population_change', 'fy')],
	'natural-change': [ward('natural_change', 'cy')],
	'natural-change-fiscal': [ward('natural_change', 'fy')],
	deaths: [ward('deaths', 'cy')],
	'deaths-fiscal': [ward('deaths', 'fy')],
	'social-change': [ward('social_change', 'cy')],
	'social-change-fiscal': [ward('social_change', 'fy')],
	'in-migration': [ward('in_migration', 'cy')],
	'in-migration-fiscal': [ward('in_migration', 'fy')],
	'out-migration': [ward('out_migration', 'cy')],
	'out-migration-fiscal': [ward('out_migration', 'fy')],
	'in-migration-domestic': [ward('in_migration_domestic', 'cy')],
	'in-migration-international': [ward('in_migration_international', 'cy')],
	'out-migration-domestic': [ward('out_migration_domestic', 'cy')],
	'out-migration-international': [ward('out_migration_international', 'cy')],
	'net-migration': [plan('社会動態(転入−転出, 住民基本台帳人口移動報告)', 'cy')],
	'population-0-14': [ward('juki_pop_0_14', 'date')],
	'population-15-64': [ward('juki_pop_15_64', 'date')],
	'population-65-plus': [ward('juki_pop_65plus', 'date')],
	'population-75-plus': [ward('juki_pop_75plus', 'date')],
	'share-0-14': [ward('juki_share_0_14', 'date')],
	'share-15-64': [ward('juki_share_15_64', 'date')],
	'share-65-plus': [ward('juki_share_65plus', 'date')],
	'share-75-plus': [ward('juki_share_75plus', 'date')],
	'population-month-end-0-14': [ward('juki_pop_0_14_monthly', 'date', { period: monthOf })],
	'population-month-end-15-64': [ward('juki_pop_15_64_monthly', 'date', { period: monthOf })],
	'population-month-end-65-plus': [ward('juki_pop_65plus_monthly', 'date', { period: monthOf })],
	'projected-population-0-14': [ward('projected_population_0_14', 'date')],
	'projected-population-15-64': [ward('projected_population_15_64', 'date')],
	'projected-population-65-plus': [ward('projected_population_65plus', 'date')],
	'projected-share-65-plus': [ward('projected_share_65plus', 'date')],
	'healthy-life-male': [plan('健康寿命(男性)', 'cy')],
	'healthy-life-female': [plan('健康寿命(女性)', 'cy')],
	'survey-response-rate': [plan('市政世論調査 回収率', 'fy')],
	'survey-responses': [plan('市政世論調査 回収数', 'fy')],
	'staying-intention-total': [plan('現住区の定住意向: 住みたい(計)', 'fy')],
	'staying-intention-always': [plan('現住区の定住意向: これからも住み続けたい', 'fy')],
	'staying-intention-for-now': [plan('現住区の定住意向: 当分の間は住みたい', 'fy')],
	'local-activity-appeal-ties': [plan('地域活動の魅力: 交流やつながりができる', 'fy')],
	'local-activity-appeal-help': [plan('地域活動の魅力: 見守りなど助け合いが生まれる', 'fy')],
	libraries: [ward('library_count', 'date')],
	shelters: [ward('indoor_shelter_count', 'date')],
	parks: [ward('park_count', 'date')],
	...ofEverySex()
};

type Differing = Partial<Pick<PublishedSeries, 'period' | 'area'>>;

/** The population by sex in groups of five years, from `population-male-0-4` on. */
function ofEverySex(): Record<string, readonly PublishedSeries[]> {
	const groups = [...Array.from({ length: 20 }, (_, index) => [index * 5, index * 5 + 4]), [100]];
	return Object.fromEntries(
		['male', 'female'].flatMap((sex) =>
			groups.map(([from, to = 'plus']) => [
				`population-${sex}-${from}-${to}`,
				[ward(`juki_pyramid_${sex}_${from}${to === 'plus' ? to : `_${to}`}`, 'date')]
			])
		)
	);
}

function ward(name: string, type: PeriodType, differing: Differing = {}): PublishedSeries {
	return { file: 'ward-statistics', name, type, period: asPublished, area: null, ...differing };
}

function visitor(name: string, type: PeriodType, differing: Differing = {}): PublishedSeries {
	return { file: 'visitors', name, type, period: asPublished, area: null, ...differing };
}

function plan(name: string, type: PeriodType, differing: Differing = {}): PublishedSeries {
	return { file: 'plan-indicators', name, type, period: asPublished, area: null, ...differing };
}

function asPublished(period: string): string {
	return period;
}

/** 2013-09-30 and 2013-09 are both the month 2013-09. */
function monthOf(period: string): string {
	return period.slice(0, 7);
}

/** 2022-09/2023-08 counts up to 2023-08. */
function endOf(period: string): string {
	return period.slice(period.indexOf('/') + 1);
}

/** A month that is published in the name of the series, beside a year. */
function monthOfYear(month: string): (year: string) => string {
	return (year) => `${year}-${month}`;
}
