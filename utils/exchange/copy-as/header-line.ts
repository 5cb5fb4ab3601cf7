/**
 * The header that carries a key. A header is one line and knows no escape, so what is no visible ASCII character
 * or space is left out: a line end inside would begin another header.
 */
export const headerLine = (key: string): string => `Api-Token: ${key.replace(/[^ -~]/g, '')}`;
