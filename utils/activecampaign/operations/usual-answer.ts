import type { Operation } from './types';

/** What an operation usually answers with when all is well. */
export interface UsualAnswer {
  readonly status: readonly number[];
  /** The key of the rows, where it answers with a list. */
  readonly rows?: string;
  /** The key of the record, where it answers with one. */
  readonly record?: string;
}

/**
 * What a good answer looks like, by the conventions of the API that its reference shows; narrower where the operation
 * itself says more. Sources: reference/pagination, and the answers shown beside each operation.
 */
export function usualAnswer({ method, effect, rows, body }: Operation): UsualAnswer {
  if (method === 'DELETE' || effect === 'delete') return { status: [200] };
  if (rows !== undefined) return { status: [200], rows };
  const record = body?.wrapper !== undefined && { record: body.wrapper };
  if (effect === 'upsert') return { status: [200, 201], ...record };
  if (method === 'POST' && effect !== 'read') return { status: [201, 200], ...record };
  return { status: [200], ...record };
}
