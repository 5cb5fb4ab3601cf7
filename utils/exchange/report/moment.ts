/** A moment as the clock at hand showed it, with its zone: `2026-11-30 23:40:09 GMT+01:00 (Europe/Paris)`. */
export function localMoment(at: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  }).formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((part) => part.type === type)?.value ?? '';
  const day = [of('year'), of('month'), of('day')].join('-');
  const time = [of('hour'), of('minute'), of('second')].join(':');
  return `${day} ${time} ${of('timeZoneName')} (${timeZone})`;
}
