/** So many columns a table has at most, and so many areas stand side by side at least and at most. */
export const LIMITS = { mostColumns: 12, fewestAreas: 2, mostAreas: 4 } as const;
