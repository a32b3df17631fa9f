import { expect, test } from 'vitest';
import { appendFileSync, writeFileSync } from 'node:fs';
import { dataset } from '$lib/server/dataset.ts';
import { goalTallyOf, sheetsOf } from '$lib/server/goals.ts';
import { verdictsFor } from '$lib/server/verdicts.ts';
import { datasetVersion } from '$lib/server/version.ts';
import { organizationById } from '$lib/server/areas.ts';
import { groundOf } from '$lib/explore/ground.ts';
import type { BriefFacts } from './facts.ts';
import { changesSlide } from './slides/changes.ts';
import { areasSlide } from './slides/areas.ts';
import { behindSlide } from './slides/behind.ts';
import { nextSlide } from './slides/next.ts';

test('print', () => {
	const out = '/tmp/c-out.txt';
	writeFileSync(out, '');
	const ground = groundOf({ ...dataset(), version: datasetVersion() });
	for (const one of (process.env.SHEETS ?? '').split(',')) {
		const [org = '', year = ''] = one.split(':');
		const sheets = sheetsOf(org);
		const sheet = sheets.find(({ fiscalYear }) => fiscalYear === Number(year));
		if (!sheet) {
			appendFileSync(out, `NO ${one}\n`);
			continue;
		}
		const facts = {
			ground,
			dataset: dataset(),
			sheet,
			organization: organizationById(org),
			sheets,
			briefing: null,
			verdictsFor,
			tallyOf: (g: never) => goalTallyOf(g, sheet)
		} as unknown as BriefFacts;
		for (const locale of (process.env.LANGS ?? 'ja,en,easy').split(',') as 'ja'[]) {
			appendFileSync(out, `\n######## ${one} ${locale}\n`);
			for (const [kind, make] of Object.entries({
				changes: changesSlide,
				areas: areasSlide,
				behind: behindSlide,
				next: nextSlide
			})) {
				const slides = make(
					facts,
					{ kind: kind as never, goal: null, chart: null, rows: [], headline: null, notes: [] },
					locale
				);
				if (slides.length === 0) appendFileSync(out, `--- ${kind}: none\n`);
				for (const s of slides) {
					const c = s.chart;
					appendFileSync(
						out,
						`--- ${s.id}\n[${s.kicker}]\nH ${s.headline.text}\n  (emph ${s.headline.emphasis})\n`
					);
					if (c)
						appendFileSync(
							out,
							`CHART ${c.form} | ${c.title} | unit ${c.unit} | note ${c.note}\n` +
								(c.form === 'areas'
									? c.bars
											.map(
												(b) =>
													`   ${b.chosen ? '*' : ' '} ${b.label} ${b.text} ${b.value} | ${b.periodLabel} | ${b.spoken}`
											)
											.join('\n') + `\n  ref ${JSON.stringify(c.reference)}\n`
									: c.form === 'lines'
										? c.lines
												.map((l) => `   ${l.label} ${l.role} ${l.runs.map((r) => r.length)}`)
												.join('\n') + '\n'
										: '')
						);
					for (const r of s.table?.rows ?? [])
						appendFileSync(
							out,
							'   | ' +
								r.cells.map((x) => `${x.mark ?? ''} ${x.text} <${x.tone}>`).join(' | ') +
								'\n'
						);
					for (const p of s.points) appendFileSync(out, `   • ${p.label} :: ${p.text}\n`);
					appendFileSync(
						out,
						`REMARK ${s.remark}\n` +
							s.notes.map((n) => `NOTE ${n}\n`).join('') +
							s.script.map((n) => `SAY ${n}\n`).join('') +
							`FOOT ${s.source} | ${s.asOf} | ${s.sources.length}\nEVID ${JSON.stringify(s.evidence)}\n`
					);
				}
			}
		}
	}
	expect(1).toBe(1);
});
