import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, resolve } from 'node:path';

/**
 * Runs a command of the project's dependencies under the project's Node, with nothing to type into it.
 *
 * @param {{ live?: boolean }} options live: the output is shown as it comes, instead of gathered.
 * @returns {Promise<{ ok: boolean, output: string, stdout: string }>}
 */
export async function command(name, args, { live = false } = {}) {
  const child = spawn(name, args, {
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    env: { ...process.env, PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter) },
    shell: process.platform === 'win32',
  });
  let output = '';
  let stdout = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    output += text;
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  const [code] = await once(child, 'close');
  return { ok: code === 0, output, stdout };
}

/** A stage that is one test: it passes where each of its commands does. Shows what the first that fails printed. */
export async function allOf(commands) {
  for (const [name, ...args] of commands) {
    const { ok, output } = await command(name, args);
    if (ok) continue;
    console.log(output.trimEnd());
    return { passed: 0, failed: 1 };
  }
  return { passed: 1, failed: 0 };
}
