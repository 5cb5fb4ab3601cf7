import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The page that figures are measured against: one mark, so that the browser has something to paint. */
export const emptyPage = 'empty.html';

const html = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><body>·</body></html>';

const emptyManifest = {
  manifest_version: 3,
  name: 'Floor',
  version: '1',
  background: { service_worker: 'worker.js' },
};

const emptyWorker = `chrome.runtime.onMessage.addListener((message, sender, respond) => respond('here'));`;

/** Two unpacked extensions to load side by side. */
export interface Floor {
  /** The build, with an empty page put beside it. */
  readonly product: string;
  /** An extension with an empty page and a worker that does nothing but answer. */
  readonly empty: string;
  remove(): Promise<void>;
}

/** Makes the floor from the Chromium build, which stays as it is. */
export async function makeFloor(): Promise<Floor> {
  const folder = await mkdtemp(join(tmpdir(), 'keyring-bench-'));
  const product = join(folder, 'product');
  const empty = join(folder, 'empty');
  await cp(resolve('.output/chrome-mv3'), product, { recursive: true });
  await mkdir(empty);
  await writeFile(join(empty, 'manifest.json'), JSON.stringify(emptyManifest));
  await writeFile(join(empty, 'worker.js'), emptyWorker);
  for (const extension of [product, empty]) await writeFile(join(extension, emptyPage), html);
  return { product, empty, remove: () => rm(folder, { recursive: true, force: true }) };
}
