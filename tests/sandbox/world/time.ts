/** Every account of the sandbox lives at this offset, all year: the one in the recorded answers. */
const OFFSET = '-05:00';
const OFFSET_MS = -5 * 60 * 60 * 1000;

/** `2021-03-23T06:04:43-05:00`, the form of cdate and udate. */
export function isoStamp(at: number): string {
  return `${new Date(at + OFFSET_MS).toISOString().slice(0, 19)}${OFFSET}`;
}

/** `2021-03-23 06:04:43`, the form of the *_timestamp fields: no zone is said. */
export function plainStamp(at: number): string {
  return new Date(at + OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}
