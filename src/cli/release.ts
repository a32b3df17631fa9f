import { datasetFolder } from '$lib/server/folder.ts';
import { loadDataset } from '$lib/server/load.ts';
import { storeRelease } from '$lib/server/store-release.ts';

const folder = process.argv[2] ?? datasetFolder();
const loaded = loadDataset(folder);

if ('report' in loaded) {
	console.error(loaded.report);
	console.error('版は保存していません。 (no version was stored)');
	process.exitCode = 1;
} else if (loaded.dataset.drafts === 'shown') {
	console.error(
		`${folder}: MEYASU_DRAFT=1 のあいだは版を保存できません。下書きは公表した値として残せないからです。MEYASU_DRAFT を空にしてください。\n    no version is stored while MEYASU_DRAFT is 1, for drafts are not published figures; leave it blank.`
	);
	process.exitCode = 1;
} else {
	const { release, isNew } = storeRelease(folder, loaded.dataset);
	const count = Object.keys(release.indicators).length;
	const place = `${folder.replace(/\/+$/, '')}/releases/${release.version}`;
	console.log(
		isNew
			? `${place}: 版を保存しました（指標 ${count}）。データを直したあとも、この版の値を示せます。\n    version stored (${count} indicators); its figures stay when the data changes.`
			: `${place}: この版はもう保存してあります。何も変えていません。\n    this version is already stored; nothing was changed.`
	);
}
