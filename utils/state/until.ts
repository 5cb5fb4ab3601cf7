/** Whether a day (`2026-12-31`) is over where the person is. `now`: ms since 1970. */
export function isOver(day: string, now: number): boolean {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return now >= new Date(year, month - 1, date + 1).getTime();
}
