import type { Localized } from './locale.ts';

export const AREA_KINDS = ['prefecture', 'city', 'ward'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

/** 区域: a prefecture, city or ward, keyed by its five-digit 全国地方公共団体コード. */
export interface Area {
	readonly code: string;
	readonly kind: AreaKind;
	readonly name: Localized;
	/** Reading in hiragana. */
	readonly kana: string;
	/** Code of the area that contains this one; null at the top. */
	readonly parent: string | null;
	/** Place on the tile grid, counted from 1; null when the area is not drawn as a tile. */
	readonly tile: { readonly column: number; readonly row: number } | null;
	/** 将来像, with the source it was published in; null when not recorded. */
	readonly vision: { readonly text: Localized; readonly source: string } | null;
}

export const ORGANIZATION_KINDS = ['city', 'ward', 'section'] as const;
type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** 組織: a ward office or one of its sections. */
export interface Organization {
	readonly id: string;
	readonly area: string;
	readonly parent: string | null;
	readonly kind: OrganizationKind;
	readonly name: Localized;
}
