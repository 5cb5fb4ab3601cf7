/** The path of a Chromium that can load unpacked extensions; undefined where none is found. */
export function findChromium(env?: NodeJS.ProcessEnv): string | undefined;
/** The path of a released Firefox; undefined where none is found. */
export function findFirefox(env?: NodeJS.ProcessEnv): string | undefined;
