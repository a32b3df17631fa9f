import { expect, test } from 'vitest';
import { comparedIn, comparedOf, comparedThemes, sharedPeriod } from './compared.ts';
import { BIRTHS, type ExampleFigures, exampleGround, NOT_YET, SHARE } from './example.ts';
import { groupsIn } from './group.ts';

function found(values: ExampleFigures['values']) {
	const ground = exampleGround({ indicators: [BIRTHS, SHARE], values });
	const [group] = groupsIn(ground);
	if (group === undefined) {
		throw new Error('the example has a group');
	}
	return { ground, group };
}

test('an indicator is compared when two areas have a value at one period', () => {
	const { ground, group } = found({
		births: { 甲: { 2020: 1 }, 乙: { 2020: 2 } },
		share: { 甲: { 2020: 1 }, 乙: { 2021: 2 } }
	});
	expect(comparedIn(ground, group).map(({ indicator }) => indicator.id)).toEqual(['births']);
	expect(comparedOf(ground, group, 'share')).toBe(null);
	expect(comparedOf(ground, group, 'births')?.indicator.id).toBe('births');
});

test('a missing reading is no value', () => {
	const { ground, group } = found({ births: { 甲: { 2020: 1 }, 乙: { 2020: NOT_YET } } });
	expect(comparedIn(ground, group)).toEqual([]);
});

test('values of the area around are not those of a part', () => {
	const { ground, group } = found({ births: { 甲: { 2020: 1 }, 北: { 2020: 2 } } });
	expect(comparedThemes(ground, group)).toEqual([]);
});

test('themes and their indicators are found once for each group', () => {
	const { ground, group } = found({ births: { 甲: { 2020: 1 }, 乙: { 2020: 2 } } });
	expect(comparedThemes(ground, group)).toBe(comparedThemes(ground, group));
});

test('sharedPeriod is the newest that all areas have, else the newest that any has', () => {
	const whole = found({
		births: {
			甲: { 2020: 1, 2021: 1, 2022: 1 },
			乙: { 2020: 1, 2021: 1 },
			丙: { 2020: 1, 2021: 1 }
		}
	});
	const part = found({ births: { 甲: { 2020: 1, 2021: 1, 2022: 1 }, 乙: { 2021: 1 } } });
	expect(comparedIn(whole.ground, whole.group).map((one) => sharedPeriod(one, 3))).toEqual([
		'2021'
	]);
	expect(comparedIn(part.ground, part.group).map((one) => sharedPeriod(one, 3))).toEqual(['2022']);
});
