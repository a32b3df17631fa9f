// Only text; it needs no script.
export const csr = false;
