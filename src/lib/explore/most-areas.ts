/** How many areas can be drawn thick and still be told apart. */
export const MOST_AREAS = 4;
