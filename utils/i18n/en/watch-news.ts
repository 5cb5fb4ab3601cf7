const keys = (count: number): string => (count === 1 ? '1 key' : `${count} keys`);

/** What watching says outside of Keyring's own pages: beside its button, and in a notification. */
export const watchNews = {
  /** What the button says when it is pointed at. */
  button: {
    none: 'Keyring for ActiveCampaign',
    paused: 'Keyring: watching is paused until it is unlocked',
    failing: (count: number) => `Keyring: ${keys(count)} failing`,
  },
  title: 'Keyring for ActiveCampaign',
  /** Without a name. */
  stopped: (count: number) => `${keys(count)} no longer ${count === 1 ? 'works' : 'work'}.`,
  changed: (count: number) => (count === 1 ? '1 change was noticed.' : `${count} changes were noticed.`),
  look: 'Open Keyring to see which.',
  /** With the names of accounts. */
  named: (account: string, what: string) => `${account}: ${what}`,
  what: {
    stopped: 'the key no longer works',
    works: 'the key works again',
    owner: 'its owner was renamed',
    groups: 'its owner’s groups changed',
    plan: 'the plan changed',
  },
  more: (count: number) => `and ${count} more`,
};
