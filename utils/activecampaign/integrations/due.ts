/** What tells whether the key of an integration is still to be changed. Times are ms since 1970. */
interface Changes {
  readonly createdAt: number;
  readonly changedAt?: number | undefined;
}

/** Whether an integration may still hold an earlier key: the saved one (`keySince`) came after it was last changed there. */
export const isChangeDue = ({ createdAt, changedAt }: Changes, keySince: number): boolean =>
  keySince > (changedAt ?? createdAt);
