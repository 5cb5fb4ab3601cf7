/** What the popup says beside the accounts, once in a while. */
export const notices = {
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
