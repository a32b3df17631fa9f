import { describe, expect, test } from 'vitest';
import { BIRTHS, type ExampleFigures, exampleGround, NOT_YET, SHARE } from './example.ts';
import { groupsIn } from './group.ts';
import { sideAnswer } from './side.ts';

const NET = { ...BIRTHS, id: 'net', name: { ja: '増減数' } };

function answer(values: ExampleFigures['values'], areas: readonly string[] = ['甲', '乙']) {
	const ground = exampleGround({ indicators: [BIRTHS, SHARE, NET], values });
	const [group] = groupsIn(ground);
	if (group === undefined) {
		throw new Error('the example has a group');
	}
	return sideAnswer(ground, group, { areas }, 'ja');
}

const rowsOf = (shown: ReturnType<typeof answer>) => shown.scene.themes.flatMap(({ rows }) => rows);

test('each indicator has a figure an area, of the newest period that they share, and the difference in words', () => {
	const shown = answer({
		births: { 甲: { 2020: 500, 2021: 600 }, 乙: { 2020: 200 } },
		share: { 甲: { 2021: 30.5 }, 乙: { 2021: 18.2 } }
	});
	expect(rowsOf(shown)).toEqual([
		{
			id: 'births',
			name: '出生数',
			period: '令和2年',
			cells: [
				{ text: '500人', period: null },
				{ text: '200人', period: null }
			],
			words: '甲区は乙区より300人多い（2.5倍）'
		},
		{
			id: 'share',
			name: '割合',
			period: '令和3年',
			cells: [
				{ text: '30.5%', period: null },
				{ text: '18.2%', period: null }
			],
			words: '甲区は乙区より12.3ポイント高い'
		}
	]);
	expect(shown.scene.areas.map(({ name }) => name)).toEqual(['甲区', '乙区']);
});

test('figures of different periods are not compared, and each names its own', () => {
	const shown = answer({ births: { 甲: { 2021: 5 }, 乙: { 2020: 2 }, 丙: { 2020: 1 } } });
	expect(rowsOf(shown)).toMatchObject([
		{
			period: null,
			cells: [
				{ text: '5人', period: '令和3年' },
				{ text: '2人', period: '令和2年' }
			],
			words: '同じ時点の値がないため、比べません'
		}
	]);
});

test('an area without a value says why, as far as that is recorded', () => {
	const shown = answer({ births: { 甲: { 2020: 5 }, 乙: { 2020: NOT_YET }, 丙: { 2020: 1 } } });
	expect(rowsOf(shown)[0]?.cells).toEqual([
		{ text: '5人', period: '令和2年' },
		{ text: '集計中', period: '令和2年' }
	]);
	const other = answer({ births: { 甲: { 2020: 5 }, 丙: { 2020: 1 } } });
	expect(rowsOf(other)[0]?.cells[1]).toEqual({ text: '未収録', period: null });
});

test('figures that went below zero anywhere are larger or smaller', () => {
	const shown = answer({ net: { 甲: { 2020: 5 }, 乙: { 2020: 2 }, 丙: { 2020: -1 } } });
	expect(rowsOf(shown)[0]?.words).toBe('甲区は乙区より3人大きい');
});

test('three and four areas stand side by side, with the ends in words', () => {
	const shown = answer({ births: { 甲: { 2020: 5 }, 乙: { 2020: 2 }, 丙: { 2020: 9 } } }, [
		'丙',
		'甲',
		'乙'
	]);
	expect(rowsOf(shown)[0]?.cells.map(({ text }) => text)).toEqual(['9人', '5人', '2人']);
	expect(rowsOf(shown)[0]?.words).toBe('最も多いのは丙区、最も少ないのは乙区。差は7人');
});

describe('the sentence', () => {
	const values = {
		births: { 甲: { 2020: 5 }, 乙: { 2020: 2 }, 丙: { 2020: 9 } },
		share: { 甲: { 2020: 1 }, 乙: { 2020: 2 }, 丙: { 2020: 3 } },
		net: { 甲: { 2020: 4 }, 乙: { 2020: 4 }, 丙: { 2020: 4 } }
	};

	test('counts of two areas in which indicators the first has more, and fewer', () => {
		expect(answer(values).sentence).toBe(
			'甲区の値が乙区より大きい指標は1、小さい指標は1です（比べた3指標のうち）。'
		);
	});

	test('names of more areas the one that leads most often, alone', () => {
		expect(answer(values, ['甲', '乙', '丙']).sentence).toBe(
			'比べた3指標のうち、値が最も大きいことが多いのは丙区です（2指標）。'
		);
	});

	test('says when nothing can be compared', () => {
		const apart = { births: { 甲: { 2020: 5 }, 乙: { 2021: 2 }, 丙: { 2020: 1 } } };
		expect(answer(apart).sentence).toBe('同じ時点の値がそろう指標がありません。');
	});
});

test('a reader is told how many indicators are not in the table, and that counts follow the population', () => {
	const values = { births: { 甲: { 2020: 5 }, 乙: { 2020: 2 } }, share: { 甲: { 2020: 1 } } };
	expect(answer(values).remarks).toEqual([
		'人数や件数は、人口の多いところほど大きくなりがちです。',
		'2つ以上の区域で値がそろわない指標（2件）は、この表にありません。'
	]);
});
