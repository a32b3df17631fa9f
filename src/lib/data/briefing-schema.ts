import { z } from 'zod';
import { CHART_FORMS, SLIDE_KINDS } from '$lib/domain/briefing.ts';
import type { Locale } from '$lib/domain/locale.ts';
import { complain, identifier, oneOf, text } from './cell.ts';
import type { Document } from './document.ts';
import { localized } from './localized.ts';
import { idPart, listOf, NO_PAIR, orNull, pairPart } from './parts.ts';
import { statedLine, type StatedLine } from './stated-line.ts';

const kind = oneOf(SLIDE_KINDS);
const form = oneOf(CHART_FORMS);
const goalNumber = z.int().min(1);

const basedOn = z.array(statedLine).superRefine((lines, context) => {
	if (lines.length === 0) {
		complain(context, {
			ja: '文がもとにした値がありません。「指標 区域 時期 値」の形で 1 つ以上書いてください。値が変わったときに知らせるためです。',
			en: 'no figure is named that the sentence rests on; write at least one as "indicator area period value", so that you are told when it changes.'
		});
	}
});

/** The form of a briefing, its texts in the languages of the dataset. */
export function briefingSchema(languages: readonly Locale[]) {
	const words = localized(languages);
	return z.strictObject({
		organization: identifier,
		fiscalYear: z.int(),
		slides: z
			.array(
				z.strictObject({
					slide: kind,
					goal: goalNumber.nullable().default(null),
					chart: z
						.strictObject({
							indicator: text,
							area: text,
							as: form.nullable().default(null),
							from: text.nullable().default(null),
							to: text.nullable().default(null)
						})
						.nullable()
						.default(null),
					rows: z.array(z.strictObject({ indicator: text, area: text })).default([]),
					headline: z.strictObject({ text: words, basedOn }).nullable().default(null),
					notes: z.array(words).default([])
				})
			)
			.min(1)
	});
}

const NO_CHART = { ...NO_PAIR, as: null, from: null, to: null };

const chartPart = z
	.object({
		indicator: idPart,
		area: idPart,
		as: orNull(form),
		from: orNull(text),
		to: orNull(text)
	})
	.catch(NO_CHART);

const statedPart: z.ZodType<StatedLine | null> = orNull(statedLine);

const slidePart = z
	.object({
		slide: orNull(kind),
		// Undefined where something else than a number stands, which its own schema tells.
		goal: goalNumber.nullable().default(null).optional().catch(undefined),
		chart: chartPart.nullable().default(null),
		rows: listOf(pairPart),
		headline: z
			.object({ basedOn: listOf(statedPart) })
			.nullable()
			.default(null)
			.catch(null)
	})
	.catch({ slide: null, goal: undefined, chart: null, rows: [], headline: null });

/** The same as far as it can be made out. */
export const BRIEFING_PARTS = z.object({
	organization: orNull(identifier),
	fiscalYear: orNull(z.int()),
	slides: listOf(slidePart)
});

/** A slide as far as it can be made out. */
export type SlidePart = z.output<typeof slidePart>;

/** The chart of a slide as far as it can be made out. */
export type ChartPart = z.output<typeof chartPart>;

/** A briefing as it stands in its file. */
export type WrittenBriefing = z.output<ReturnType<typeof briefingSchema>>;

/** A briefing that was read, with the place of everything in it. */
export type BriefingDocument = Document<WrittenBriefing, z.output<typeof BRIEFING_PARTS>>;
