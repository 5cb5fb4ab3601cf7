import type { ServerResponse } from 'node:http';
import type { Answer } from '../exchange.ts';
import { send } from '../send.ts';
import { faultAnswer } from './answers.ts';
import type { FaultRule } from './rule.ts';

/** The longest setTimeout that Node keeps; longer waits are strung together. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Resolves true after this long, false as soon as the connection is gone. No ms: waits for that alone. */
function waited(response: ServerResponse, ms = Number.POSITIVE_INFINITY): Promise<boolean> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const gone = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const wait = (left: number) => {
      if (left <= LONGEST_TIMER) timer = setTimeout(done, left);
      else timer = setTimeout(() => wait(left - LONGEST_TIMER), LONGEST_TIMER);
    };
    const done = () => {
      response.off('close', gone);
      resolve(true);
    };
    response.once('close', gone);
    wait(ms);
  });
}

/** Begins the answer: its headers, and the first half of the body. Resolves when that has left. */
function sendHalf(response: ServerResponse, answer: Answer): Promise<Buffer> {
  const whole = Buffer.from(answer.body ?? '');
  const half = Math.floor(whole.length / 2);
  response.writeHead(answer.status, { ...answer.headers, 'content-length': whole.length });
  response.flushHeaders();
  return new Promise((resolve) =>
    response.write(whole.subarray(0, half), () => resolve(whole.subarray(half))),
  );
}

/**
 * Lets a request go wrong as the rule says.
 * @param carryOut does what the request asks and gives the true answer; not called where the fault comes first
 */
export async function playFault(
  rule: FaultRule,
  response: ServerResponse,
  carryOut: () => Promise<Answer>,
): Promise<void> {
  const instead = faultAnswer(rule);
  if (instead) return send(response, instead);
  if (rule.kind === 'cut-before') {
    response.destroy();
  } else if (rule.kind === 'delay') {
    if (await waited(response, rule.ms)) send(response, await carryOut());
  } else {
    const answer = await carryOut();
    if (rule.kind === 'cut-after') return void response.destroy();
    const rest = await sendHalf(response, answer);
    if (rule.kind === 'cut-body') response.destroy();
    else if (await waited(response, rule.ms)) response.end(rest);
  }
}
