// The sheet is text to read and to print; it needs no script.
export const csr = false;
