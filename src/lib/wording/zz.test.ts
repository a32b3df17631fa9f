import { test } from 'vitest';
import { dataset } from '$lib/server/dataset.ts';
import { seriesOf, latest } from '$lib/domain/series.ts';
import { trendHeadline } from './headline.ts';
import { latestChangePhrase, latestChangeShort } from './latest-change.ts';
import { leadingTrendHeadline, leadingTrendSentence } from './leading.ts';
import { chartDescription } from './chart-description.ts';
import { readingPhrase } from './reading.ts';
test('x', () => {
	const d = dataset();
	const out: string[] = [];
	for (const i of d.indicators) {
		const area =
			d.areas.find(
				(a) =>
					d.observations.some((o) => o.indicator === i.id && o.area === a.code) &&
					a.code === '15103'
			) ??
			d.areas.find((a) => d.observations.some((o) => o.indicator === i.id && o.area === a.code));
		if (!area) {
			out.push('NONE ' + i.id);
			continue;
		}
		const s = seriesOf(i, area.code, d.observations, d.annotations);
		if (!s) continue;
		out.push('## ' + i.id);
		for (const l of ['ja', 'en', 'easy'] as const) {
			out.push(
				[
					trendHeadline(s, area, l).text,
					readingPhrase((latest(s) ?? s.points[0]).reading, i, l).text,
					latestChangeShort(s, l).text,
					latestChangePhrase(s, l).text
				].join(' | ')
			);
		}
	}
	const lead = d.overview.leading;
	const li = d.indicators.find((i) => i.id === lead.indicator);
	const ls = li && seriesOf(li, lead.area, d.observations, d.annotations);
	if (ls)
		for (const l of ['ja', 'en', 'easy'] as const)
			out.push(
				leadingTrendHeadline(ls, d.areas.find((a) => a.code === lead.area) ?? null, l).text,
				leadingTrendSentence(ls, null, l)?.text ?? '',
				chartDescription([{ series: ls, area: null }], l).spoken
			);
	console.log(out.join('\n'));
});
