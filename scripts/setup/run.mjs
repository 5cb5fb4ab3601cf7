import { spawnSync } from 'node:child_process';

/**
 * Runs a command with nothing to ask: no input, and its output shown only where it fails.
 *
 * @returns whether it succeeded.
 */
export function run(command, args, env = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status === 0) return true;
  const output = `${stdout ?? ''}${stderr ?? ''}${error ? error.message : ''}`.trim();
  console.error(`${command} ${args.join(' ')} failed:\n${output.split('\n').slice(-30).join('\n')}`);
  return false;
}

/** Says what is being done, does it, and says how long it took. */
export function timed(what, work) {
  const start = performance.now();
  process.stdout.write(`${what} … `);
  const done = work();
  console.log(`${done ? '' : 'failed, '}${((performance.now() - start) / 1000).toFixed(1)} s`);
  return done;
}
