/** Does one step, and prints what it was and how long it took. */
export type Step = <T>(what: string, act: () => Promise<T>) => Promise<T>;

/** Steps that print a line each; one that fails is printed as failed and thrown on. */
export function printedSteps(print: (line: string) => void): Step {
  return async (what, act) => {
    const start = performance.now();
    const took = () => `${String(Math.round(performance.now() - start)).padStart(6)} ms`;
    try {
      const result = await act();
      print(`ok     ${took()}  ${what}`);
      return result;
    } catch (error) {
      print(`FAILED ${took()}  ${what}`);
      throw error;
    }
  };
}
