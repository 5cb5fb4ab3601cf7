/** What the popup says beside the accounts, once in a while. */
export const notices = {
  changes: {
    says: (stopped: number, others: number) =>
      [
        stopped > 0 && (stopped === 1 ? '1 key no longer works' : `${stopped} keys no longer work`),
        others > 0 && `${others} ${stopped > 0 ? 'other ' : ''}${others === 1 ? 'change' : 'changes'}`,
      ]
        .filter(Boolean)
        .join(', '),
    open: 'See what changed…',
    dismiss: 'Seen',
  },
  rotation: {
    says: (count: number, changed: number, of: number) =>
      `${count === 1 ? 'A key rotation is' : `${count} key rotations are`} under way${of > 0 ? `: ${changed} of ${of} integrations changed` : ''}`,
    open: 'Go on…',
    dismiss: 'Later',
  },
  'old-key': {
    says: (count: number, label: string) =>
      `${label}: ${count === 1 ? '1 integration still uses' : `${count} integrations still use`} the old key`,
    open: 'Go on…',
    dismiss: 'Not needed',
  },
  protection: {
    says: 'Your accounts are sealed to this browser profile only: whoever can use it can open them.',
    open: 'Choose protection…',
    dismiss: 'Keep it so',
  },
  backup: {
    /** By what is known of the last backup. */
    never: 'No backup yet',
    days: (days: number) => `No backup for ${days} days`,
    undated: 'The last backup is dated later than today',
    open: 'Back up…',
    dismiss: 'Later',
  },
};
