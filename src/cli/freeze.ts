import { didYouMean } from '$lib/data/suggestion.ts';
import type { Dataset } from '$lib/domain/dataset.ts';
import { datasetFolder } from '$lib/server/folder.ts';
import { loadDataset } from '$lib/server/load.ts';
import { freeze } from './frozen.ts';

const [year = '', organization = ''] = process.argv.slice(2);
const folder = datasetFolder().replace(/\/+$/, '');
const loaded = loadDataset(folder);

if ('report' in loaded) {
	console.error(loaded.report);
	refuse('説明資料は保存していません。 (no briefing was stored)');
} else if (year === '' || organization === '') {
	refuse(
		'年度と組織を書いてください（例 npm run data:freeze -- 2023 chuo）。\n    name a fiscal year and an organisation (npm run data:freeze -- 2023 chuo).'
	);
} else if (loaded.dataset.drafts === 'shown') {
	refuse(
		`${folder}: MEYASU_DRAFT=1 のあいだは説明資料を保存できません。下書きは公表した値として残せないからです。MEYASU_DRAFT を空にしてください。\n    no briefing is stored while MEYASU_DRAFT is 1, for drafts are not published figures; leave it blank.`
	);
} else {
	store(loaded.dataset);
}

function store(dataset: Dataset): void {
	const sheet = dataset.goalSheets.find(
		(one) => String(one.fiscalYear) === year && one.organization === organization
	);
	if (sheet === undefined) {
		refuse(noSheet(dataset));
		return;
	}
	const { release, isNewVersion, isNew } = freeze(folder, dataset, sheet);
	const address = `/brief/${year}/${organization}/${release.version}/`;
	if (isNewVersion) {
		console.log(`${folder}/releases/${release.version}: 版を保存しました。\n    version stored.`);
	}
	console.log(
		isNew
			? `${address}: 説明資料を保存しました。データを直したあとも、このアドレスの数値は変わりません。\n    briefing stored; the figures at this address stay when the data changes.`
			: `${address}: この説明資料はもう保存してあります。何も変えていません。\n    this briefing is already stored; nothing was changed.`
	);
}

function noSheet({ goalSheets }: Dataset): string {
	const known = goalSheets.map((one) => `${one.fiscalYear} ${one.organization}`);
	const near = didYouMean(`${year} ${organization}`, known);
	return `${folder}: 「${year} ${organization}」の組織目標（goals/${year}/${organization}.json）がありません。${near.ja || '年度と組織を確かめてください。'}\n    there is no goal sheet "${year} ${organization}" (goals/${year}/${organization}.json)${near.en || '; check the fiscal year and the organisation.'}`;
}

function refuse(said: string): void {
	console.error(said);
	process.exitCode = 1;
}
