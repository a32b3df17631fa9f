import { type Locale, textIn } from '$lib/domain/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Ground } from '../ground.ts';
import { comparedThemes } from './compared.ts';
import { type Group, groupsIn } from './group.ts';
import { presetsIn } from './presets.ts';
import { amongWords } from './words.ts';

interface Named {
	readonly id: string;
	readonly name: string;
}

/** What can be chosen in a group, in the reader's language. */
export interface CompareChoices {
	readonly heading: string;
	readonly lead: string;
	readonly whole: string;
	/** Every group of the dataset. */
	readonly groups: readonly Named[];
	readonly areas: readonly Named[];
	readonly themes: readonly (Named & { readonly indicators: readonly Named[] })[];
	/** Sets of indicators, as an address carries them. */
	readonly presets: readonly (Named & { readonly show: string })[];
}

/** What can be chosen in a group. */
export function compareChoices(ground: Ground, group: Group, locale: Locale): CompareChoices {
	const themes = comparedThemes(ground, group).map(({ theme, members }) => ({
		id: theme.id,
		name: textIn(theme.name, locale),
		indicators: members.map(({ indicator }) => ({
			id: indicator.id,
			name: textIn(indicator.name, locale)
		}))
	}));
	const whole = textIn(group.whole.name, locale);
	const among = amongWords(group, locale);
	const count = themes.reduce((sum, { indicators }) => sum + indicators.length, 0);
	return {
		heading: m.compare_heading({ whole, among, count }, { locale }),
		lead: m.compare_lead({ among }, { locale }),
		whole,
		groups: groupsIn(ground).map(({ whole: area }) => ({
			id: area.code,
			name: textIn(area.name, locale)
		})),
		areas: group.areas.map(({ code, name }) => ({ id: code, name: textIn(name, locale) })),
		themes,
		presets: presetsIn(ground, group).map(({ id, indicators, name }) => ({
			id,
			name: textIn(name, locale),
			show: indicators.join(',')
		}))
	};
}
