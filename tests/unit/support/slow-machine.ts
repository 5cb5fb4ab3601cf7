/** The clock of a machine on which everything takes ten seconds: calibrating on it gives the fewest iterations. */
export function slowMachine(): () => number {
  let now = 0;
  return () => {
    now += 10_000;
    return now;
  };
}
