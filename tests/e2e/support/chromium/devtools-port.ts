import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../until.ts';

/** The address of the browser's DevTools door, which Chromium writes into its profile as it starts. */
export function devtoolsAddress(profileDir: string): Promise<string> {
  return until('DevToolsActivePort', async () => {
    const [port, path] = (await readFile(join(profileDir, 'DevToolsActivePort'), 'utf8')).split('\n');
    return port && path ? `ws://127.0.0.1:${port}${path}` : undefined;
  });
}
