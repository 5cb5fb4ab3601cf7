import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Answer } from '../server/exchange.ts';
import { notFoundPage } from '../server/not-found-page.ts';

/** Under this path the page's own modules are served, by their place in client/. */
export const CLIENT = '/sandbox/client/';

const stripped = new Map<string, string>();

/** The module as browsers run it. Node warns that stripping is experimental; in the demo's terminal that is noise. */
function javascriptOf(file: string): string {
  const known = stripped.get(file);
  if (known !== undefined) return known;
  const source = readFileSync(new URL(`./client/${file}`, import.meta.url), 'utf8');
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    const code = stripTypeScriptTypes(source);
    stripped.set(file, code);
    return code;
  } finally {
    process.emitWarning = emitWarning;
  }
}

export function clientFile(path: string): Answer {
  const file = path.slice(CLIENT.length);
  if (!/^([a-z-]+\/)?[a-z-]+\.ts$/.test(file)) return notFoundPage();
  try {
    return {
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' },
      body: javascriptOf(file),
    };
  } catch {
    return notFoundPage();
  }
}
