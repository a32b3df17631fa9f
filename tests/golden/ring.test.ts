import { expect, test } from 'vitest';
import { ringScene } from '$lib/charts/ring-scene.ts';
import GoalRing from '../../src/routes/[[lang]]/overview/GoalRing.svelte';
import { painted } from './painted.ts';

test('goal ring: one segment a goal, the achieved ones filled', async () => {
	const scene = ringScene({ achieved: 3, set: 4, title: '目標4件のうち3件を達成' });
	const ring = { scene, caption: '達成率 75%', note: '中央区の報告' };
	await expect(painted(GoalRing, { ring })).toMatchFileSnapshot('./html/goal ring.txt');
});
