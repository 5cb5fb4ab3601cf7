/**
 * A text as the programs of Windows read it from their command line, without quotes around it: a quote gets a backslash,
 * and backslashes count twice before a quote and only there.
 */
export const windowsArgument = (text: string): string => text.replace(/(\\*)"/g, '$1$1\\"');
