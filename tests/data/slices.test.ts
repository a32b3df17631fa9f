import { expect, test } from 'vitest';
import { packFacts, unpackFacts } from '$lib/explore/facts-file.ts';
import { groundOf, type Ground } from '$lib/explore/ground.ts';
import { answersFrom } from '$lib/explore/indicator-answers.ts';
import { factsAbout } from '$lib/explore/slice.ts';
import { dataset } from '$lib/server/dataset.ts';
import { facts } from '$lib/server/releases.ts';

const whole = groundOf(facts());
const QUESTIONS = ['', 'chart=slope&per=thousand'];

// The browser answers from the file of one indicator what the build answered from the whole dataset.
test.each(dataset().indicators.map(({ id }) => id))(
	'%s: its file answers every question as the whole dataset does',
	{ timeout: 60_000 },
	(id) => {
		const file = JSON.parse(JSON.stringify(packFacts(factsAbout(facts(), id))));
		expect(answers(groundOf(unpackFacts(file)), id)).toEqual(answers(whole, id));
	}
);

function answers(ground: Ground, id: string): unknown[] {
	const { trend, change, areas, table } = answersFrom(ground, id, 'ja');
	return [trend, change, areas, table].flatMap((answer) =>
		QUESTIONS.map((question) => answer(new URLSearchParams(question)))
	);
}
