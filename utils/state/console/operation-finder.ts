import type { Operation } from '@/utils/activecampaign/operations/types';
import { pathOf, type RequestDraft } from '@/utils/activecampaign/requests/draft';
import { operationOf } from './matching';

const shapeOf = (method: string, path: string): string => `${method} ${path.split('/').length}`;

/** Finds the operations of many requests: only those of a request's method and length are looked at. */
export function createOperationFinder(
  operations: readonly Operation[],
): (request: Pick<RequestDraft, 'method' | 'target'>) => Operation | undefined {
  const byShape = Map.groupBy(operations, ({ method, path }) => shapeOf(method, path));
  return ({ method, target }) =>
    operationOf(byShape.get(shapeOf(method, pathOf(target))) ?? [], { method, target, body: '' });
}
