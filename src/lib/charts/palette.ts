/** The values of design/README.md; charts.css replaces them in forced colours. */
export const INK = '#1A1A1A';
export const SECONDARY = '#4D4D4D';
export const GREY = '#767676';
export const RULE = '#E6E6E6';
export const BLUE = '#0017C1';
export const SECOND_BLUE = '#3460FB';
export const QUIET_BLUE = '#C5D7FB';
export const TINT = '#E8F1FE';
/** The third of several lines, and its darker shade that letters need. */
export const OCHRE = '#A58000';
export const DARK_OCHRE = '#806300';
export const RED = '#CE0000';
export const RED_TINT = '#FDEEEE';
export const PAPER = '#FFFFFF';
