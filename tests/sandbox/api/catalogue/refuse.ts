import { type Answer, json } from '../../server/exchange.ts';
import { invalidField, invalidParameter, sentences } from '../errors.ts';
import type { Operation } from './operations.ts';
import type { Problem } from './validate.ts';

/** Routes of the newer kind say the status in the body. */
const NEWER = /^\/api\/3\/(lists\/exclusions|segment|audiences|sms\/|groupMembers|customObjects)/;

const lastOf = (field: string) => field.split('.').at(-1) ?? field;

function newerRefusal(status: number, field: string, detail: string): Answer {
  const source = { pointer: `/data/attributes/${lastOf(field)}` };
  return json(status, { errors: [{ status, title: 'Invalid attribute', detail, source }] });
}

/** The refusal in the shape that the operation's documented codes and its age call for. */
export function refuse(operation: Operation, problem: Problem): Answer {
  if (problem.kind === 'no-body')
    return sentences(400, 'The request body is missing or is not what was expected.');
  if (problem.kind === 'no-wrapper')
    return sentences(400, `The request body must hold "${problem.wrapper}".`);
  if (problem.kind === 'missing-parameter') {
    return invalidParameter(problem.name, `No ${problem.name} provided`);
  }
  const { field } = problem;
  const missing = problem.kind === 'missing';
  const said = missing ? `The ${lastOf(field)} was not provided.` : `The ${lastOf(field)} is not valid.`;
  const only400 = operation.statuses.includes(400) && !operation.statuses.includes(422);
  if (NEWER.test(operation.path)) return newerRefusal(only400 ? 400 : 422, field, said);
  if (only400) return invalidParameter(field, said);
  return invalidField(lastOf(field), missing ? 'field_missing' : 'field_invalid', said);
}
