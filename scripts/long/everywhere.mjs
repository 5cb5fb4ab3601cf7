import { run as endToEnd } from '../stages/e2e.mjs';

/** Every end-to-end test in both browsers, those too that npm test looks at in one. */
export async function run() {
  const { passed, failed } = await endToEnd();
  return { ok: failed === 0, figures: [`${passed} passed, ${failed} failed`] };
}
