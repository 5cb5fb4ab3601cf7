import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { killGroup } from '../kill-group.ts';

export interface FirefoxProcess {
  /** The address of its WebDriver BiDi door. */
  readonly address: string;
  /** Waits for it to end; ends it by force where it does not within 5 s. */
  gone(): Promise<void>;
  /** Ends it with all its processes, at once. */
  kill(): Promise<void>;
}

const ENVIRONMENT = {
  MOZ_CRASHREPORTER_DISABLE: '1',
  // Lets the preference services.settings.server keep Firefox from asking Mozilla for its settings.
  MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
};

const ARGUMENTS = ['--no-remote', '--remote-debugging-port', '0', '--remote-allow-system-access'];

export async function spawnFirefox(
  executablePath: string,
  profileDir: string,
  headless: boolean,
): Promise<FirefoxProcess> {
  const child = spawn(
    executablePath,
    [...(headless ? ['--headless'] : []), ...ARGUMENTS, '--profile', profileDir, 'about:blank'],
    // The leader of a group of its own, so that all its processes can be ended together.
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...ENVIRONMENT }, detached: true },
  );
  const kill = () => killAll(child);
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return {
    address: await addressOf(child),
    gone: () => endOf(child),
    async kill() {
      kill();
      await endOf(child);
    },
  };
}

/** The address that Firefox prints as it starts. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stderr?.on('data', (data) => {
      printed += data;
      const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(printed) ?? [];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}:\n${printed}`)));
  });
}

function killAll({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) killGroup(pid);
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  await once(child, 'exit', { signal: AbortSignal.timeout(5_000) }).catch(() => killAll(child));
  await ended;
}
