import type { Method } from '../operations/types';

/**
 * A request as a person writes it, before it is sent. It is the one truth: the form and the raw text are two views of
 * it, so they cannot come apart.
 */
export interface RequestDraft {
  readonly method: Method;
  /** From the root, with its query; parameters that are not filled in yet stand in braces: `/api/3/contacts/{id}`. */
  readonly target: string;
  /** The body as text, '' for none. It may be broken JSON while somebody types. */
  readonly body: string;
}

/** The target without its query. */
export const pathOf = (target: string): string => target.split('?', 1)[0] ?? '';

/** The query of a target, without its question mark; '' where there is none. */
export const queryOf = (target: string): string => {
  const at = target.indexOf('?');
  return at < 0 ? '' : target.slice(at + 1);
};

/** Puts path and query together again. */
export const targetOf = (path: string, query: string): string => (query === '' ? path : `${path}?${query}`);
