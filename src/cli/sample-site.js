/** The fictional city that comes with the program, and where its site is built. */
export const SAMPLE = { MEYASU_DATA: 'data/sample', MEYASU_BUILD: 'build-sample' };
