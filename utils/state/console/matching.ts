import type { Operation } from '@/utils/activecampaign/operations/types';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import { parametersOf, pathValues } from '@/utils/activecampaign/requests/path';

/** Whether a request is one of an operation: its method, and a path of its form. */
export const isOf = ({ method, path }: Operation, draft: RequestDraft): boolean =>
  method === draft.method && pathValues(path, draft.target) !== undefined;

/** The operation that a request is one of, the one with the fewest parameters in its path where there are several. */
export const operationOf = (operations: readonly Operation[], draft: RequestDraft): Operation | undefined =>
  operations
    .filter((operation) => isOf(operation, draft))
    .sort((one, other) => parametersOf(one.path).length - parametersOf(other.path).length)[0];

/** The target of the read at the path of a request, without its query; undefined where no operation reads there. */
export function readingOf(operations: readonly Operation[], { target }: RequestDraft): string | undefined {
  const [path = ''] = target.split(/[?#]/);
  return operationOf(operations, { method: 'GET', target: path, body: '' }) && path;
}
