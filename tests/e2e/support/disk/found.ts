import { beyond } from './beyond.ts';
import { typedInPage } from './open-tabs.ts';
import { planted, plantedToBeCompressed } from './plant.ts';
import type { Hit } from './search.ts';

/** What a search looks for beside the secrets, to show that it sees what there is. */
export const toBeSeen = [typedInPage, planted, plantedToBeCompressed, 'popup.html'];

/** The secrets found in a profile at places where the control run has nothing of the kind. */
export const secretsBeyond = (
  secrets: readonly string[],
  hits: readonly Hit[],
  control: readonly Hit[],
): Hit[] => beyond(hits, control).filter(({ secret }) => secrets.includes(secret));

/**
 * What a search must have seen and has not, by name: the open tabs, Keyring's own among them, with what was typed in a
 * page; each form of what was planted; and what only unpacking brings to light.
 */
export function overlooked(hits: readonly Hit[]): string[] {
  const inTabs = hits.filter(({ file }) => /session/i.test(file)).map(({ secret }) => secret);
  const forms = hits.filter(({ secret }) => secret === planted).map(({ form }) => form);
  const compressed = hits.filter(({ secret }) => secret === plantedToBeCompressed);
  const openly = new Set(compressed.filter(({ layer }) => layer === 'raw').map(({ file }) => file));
  return [
    ...[typedInPage, 'popup.html'].filter((one) => !inTabs.includes(one)),
    ...['plain', 'base64 at 0', 'hex', 'UTF-16LE'].filter((form) => !forms.includes(form)),
    ...(compressed.some(({ file }) => !openly.has(file)) ? [] : ['compressed']),
  ];
}
