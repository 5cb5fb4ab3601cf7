import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BenchBrowser } from '../browser.ts';

const build = resolve('.output/chrome-mv3');

/** Bytes of a file of the build under gzip at its best. */
const gzipped = async (file: string): Promise<number> =>
  gzipSync(await readFile(join(build, file)), { level: 9 }).length;

/** What the popup, the page helpers and the watcher load, in bytes; and the package, in bytes. */
export async function sizes({ context, product }: BenchBrowser): Promise<Record<string, number>> {
  const page = await context.newPage();
  const loaded = new Set<string>();
  page.on('request', (request) => loaded.add(new URL(request.url()).pathname.slice(1)));
  await page.goto(`${product}/popup.html`, { waitUntil: 'networkidle' });
  await page.close();
  const files = [...loaded].filter((file) => /\.(js|css|html)$/.test(file));
  if (files.length === 0) throw new Error('The popup was not seen to load anything');
  const popup = await Promise.all(files.map(gzipped));
  const zip = (await readdir(resolve('.output'))).find((file) => file.endsWith('-chrome.zip'));
  return {
    'popup.gzip': popup.reduce((sum, bytes) => sum + bytes, 0),
    'helpers.gzip': await gzipped('developer-page-helpers.js'),
    'watcher.gzip': await gzipped('content-scripts/developer-page.js'),
    ...(zip !== undefined && { 'package.zip': (await stat(resolve('.output', zip))).size }),
  };
}
