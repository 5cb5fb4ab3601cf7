/** What watching noticed, on the page of all accounts. */
export const changes = {
  title: 'What changed',
  count: (count: number) =>
    count === 1 ? '1 change since you last looked' : `${count} changes since you last looked`,
  /** `cause`: what the check said, in the words of its column. */
  stopped: (cause: string) => `The key no longer works: ${cause}`,
  works: 'The key works again',
  owner: (from: string, to: string) => `Its owner was renamed: ${from} → ${to}`,
  /** The name is the same, the e-mail or the username is not. */
  ownerDetails: (from: string, to: string) => `Its owner’s e-mail or username changed: ${from} → ${to}`,
  groups: (from: string, to: string) => `Its owner’s groups changed: ${from} → ${to}`,
  noGroup: 'none',
  group: (id: string) => `group ${id}`,
  plan: (parts: string) => `The plan changed: ${parts}`,
  planParts: {
    status: (from: string, to: string) => `status ${from} → ${to}`,
    contacts: (from: string, to: string) => `contacts ${from} → ${to}`,
    trial: (isTrial: boolean): string => (isTrial ? 'now a trial' : 'no longer a trial'),
    domain: (from: string, to: string) => `own domain ${from} → ${to}`,
    notTold: 'not told',
    none: 'none',
  },
  uses: (names: string) => `Used by: ${names}`,
  replace: 'Find a replacement…',
  more: (count: number) => `Show ${count} more`,
  seen: 'Seen',
};
