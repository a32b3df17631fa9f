// A table of figures and links; it needs no script.
export const csr = false;
