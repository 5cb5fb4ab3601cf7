import { isFamilyHost } from '@/utils/activecampaign/address';
import { grantedPatterns } from '@/utils/browser/permissions';
import { setDynamicScript } from '@/utils/browser/scripting';

/** The bundle with the page helpers, as the build names it. */
export const helpersFile = '/developer-page-helpers.js';

/** The watcher, as the build names it. */
const watcherFile = '/content-scripts/developer-page.js';

const isFamilyPattern = (pattern: string): boolean =>
  pattern.includes('://*.') || isFamilyHost(new URL(pattern.replace(/\*$/, '')).hostname);

/** Lets the watcher run on exactly the sites that the person allowed beside those granted at install. */
export async function watchAllowedSites(): Promise<void> {
  const matches = (await grantedPatterns()).filter((pattern) => !isFamilyPattern(pattern));
  await setDynamicScript({ id: 'watcher', matches, file: watcherFile });
}
