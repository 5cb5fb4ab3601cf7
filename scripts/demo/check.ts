import { launchKeyring } from '../../tests/e2e/support/launch.ts';
import { startSandbox } from '../../tests/sandbox/sandbox.ts';
import { mainJob } from './main-job.ts';
import { printedSteps } from './steps.ts';

/** Does the main job without a person; gives the exit code. */
export async function run(): Promise<number> {
  const step = printedSteps((line) => console.log(line));
  const sandbox = await step('Start the sandbox', () => startSandbox());
  const keyring = await step('Start Chromium with Keyring', () =>
    launchKeyring({ browserName: 'chromium', sandbox }),
  );
  try {
    await mainJob(keyring, sandbox, step);
    return 0;
  } catch (error) {
    console.error(error);
    return 1;
  } finally {
    await keyring.close();
    await sandbox.close();
  }
}
