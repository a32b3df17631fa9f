import {
	BLUE as BLUE_HEX,
	GREY as GREY_HEX,
	INK as INK_HEX,
	OCHRE as OCHRE_HEX,
	QUIET_BLUE as QUIET_HEX,
	RED as RED_HEX,
	RULE as RULE_HEX,
	SECOND_BLUE as SECOND_HEX,
	SECONDARY as SECONDARY_HEX,
	TINT as TINT_HEX
} from '$lib/charts/palette.ts';

/** The colours of the design as Office writes them: six digits and no more. */
export const BLUE = office(BLUE_HEX);
export const SECOND_BLUE = office(SECOND_HEX);
export const QUIET_BLUE = office(QUIET_HEX);
export const TINT = office(TINT_HEX);
export const INK = office(INK_HEX);
export const SECONDARY = office(SECONDARY_HEX);
export const GREY = office(GREY_HEX);
export const RULE = office(RULE_HEX);
export const OCHRE = office(OCHRE_HEX);
export const RED = office(RED_HEX);
export const PAPER = 'FFFFFF';
/** The rule under the head of a table, and links. */
export const HEAD_RULE = '949494';
export const LINK = '00118F';

function office(color: string): string {
	return color.slice(1);
}
