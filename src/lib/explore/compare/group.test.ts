import { expect, test } from 'vitest';
import { BIRTHS, exampleArea, exampleGround, WARDS } from './example.ts';
import { chosenIn, groupsIn } from './group.ts';

const COUNTRY = [
	exampleArea('国', 'prefecture', null),
	exampleArea('北', 'city', '国'),
	exampleArea('南', 'city', '国'),
	exampleArea('甲', 'ward', '北'),
	exampleArea('乙', 'ward', '北'),
	exampleArea('丁', 'ward', '南')
];

function codesOf(areas = WARDS, defaultArea = '甲'): string[] {
	const ground = exampleGround({ indicators: [BIRTHS], values: {}, areas, defaultArea });
	return groupsIn(ground).map((group) =>
		[group.whole, ...group.areas].map(({ code }) => code).join('')
	);
}

test('groupsIn gives each area with its parts, that of the default area first', () => {
	expect(codesOf(COUNTRY, '甲')).toEqual(['北甲乙', '国北南']);
	expect(codesOf(COUNTRY, '南')).toEqual(['国北南', '北甲乙']);
});

test('groupsIn leaves out an area with only one part', () => {
	expect(codesOf(COUNTRY).filter((codes) => codes.startsWith('南'))).toEqual([]);
});

test('groupsIn starts with the parts of a default area that has no sisters', () => {
	expect(codesOf(WARDS, '北')).toEqual(['北甲乙丙']);
});

test('groupsIn gives nothing where no area has parts', () => {
	expect(codesOf([exampleArea('甲', 'city', null)])).toEqual([]);
});

test('chosenIn looks at a group from the default area, or from its first', () => {
	const ground = exampleGround({
		indicators: [BIRTHS],
		values: {},
		areas: COUNTRY,
		defaultArea: '乙'
	});
	expect(groupsIn(ground).map((group) => chosenIn(ground, group).code)).toEqual(['乙', '北']);
});
