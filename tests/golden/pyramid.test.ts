import { expect, test } from 'vitest';
import {
	pyramidScene,
	type PyramidBar,
	type PyramidGroup,
	type PyramidScene
} from '$lib/charts/pyramid-scene.ts';
import { paintedFrame } from './painted.ts';

const WORDS = {
	title: '中央区の年齢別の人口。75歳以上が15.2%。',
	unitTick: (value: number) => `${value}%`,
	sides: { left: '男', right: '女' },
	besideLabel: '線は新潟市'
};

test('pyramid: both sexes in four groups, the city as an outline', async () => {
	const groups = [
		sexes('15歳未満', [5.6, 5.3], [5.8, 5.5]),
		sexes('15〜64歳', [30.4, 31.2], [28.9, 28.6]),
		sexes('65〜74歳', [5.5, 6.2], [6.6, 7.3]),
		sexes('75歳以上', [5.9, 9.9], [6.6, 10.6])
	];
	await check('pyramid', pyramidScene({ ...WORDS, groups }));
});

test('pyramid: 21 groups of five years', async () => {
	const groups = Array.from({ length: 21 }, (_, index) => {
		const share = 3.6 - Math.abs(index - 10) * 0.24 + (index % 3) * 0.3;
		const at = (factor: number) => Math.max(0.1, Math.round(share * factor * 10) / 10);
		const label = index === 20 ? '100歳以上' : `${index * 5}〜${index * 5 + 4}歳`;
		return sexes(label, [at(1), at(1.05)], [at(1.1), at(0.95)]);
	});
	await check('pyramid, 21 groups', pyramidScene({ ...WORDS, groups }));
});

test('pyramid: one side where the sexes are not told apart, with a gap', async () => {
	const groups = [
		totals('Under 15', 10.9, 11.3),
		totals('15 to 64', 61.6, 57.5),
		{ ...totals('65 to 74', 0, null), total: null },
		totals('75 and over', 15.8, 17.2)
	];
	const scene = pyramidScene({
		...WORDS,
		sides: undefined,
		besideLabel: 'Outline: Niigata City',
		groups
	});
	await check('pyramid, one side', scene);
});

test('pyramid: a group without sexes among others lies half at either side', async () => {
	const groups = [
		totals('15歳未満', 10.9, 11.3),
		sexes('15〜64歳', [30.4, 31.2], [28.9, 28.6]),
		sexes('65歳以上', [11.4, 16.1], [13.2, 17.9])
	];
	await check('pyramid, some without sexes', pyramidScene({ ...WORDS, groups }));
});

function sexes(
	label: string,
	[male, female]: [number, number],
	[cityMale, cityFemale]: [number, number]
): PyramidGroup {
	const [left, right] = [bar(male, cityMale), bar(female, cityFemale)];
	return { id: label, label, left, right, total: null };
}

function totals(label: string, share: number, city: number | null): PyramidGroup {
	return { id: label, label, left: null, right: null, total: bar(share, city) };
}

function bar(share: number, beside: number | null): PyramidBar {
	return { share, text: `${share.toFixed(1)}%`, spoken: `${share}%`, beside };
}

async function check(name: string, scene: PyramidScene | null): Promise<void> {
	await expect(image(scene, 'wide')).toMatchFileSnapshot(`./svg/${name}, wide.svg`);
	await expect(image(scene, 'narrow')).toMatchFileSnapshot(`./svg/${name}, narrow.svg`);
}

function image(scene: PyramidScene | null, size: 'wide' | 'narrow'): string {
	return scene === null ? 'nothing to draw' : paintedFrame(scene[size], scene.title, size);
}
