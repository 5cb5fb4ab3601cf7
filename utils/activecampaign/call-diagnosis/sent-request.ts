import { parseJson } from '../diagnosis/json';
import { operations } from '../operations';
import type { Field, Method, Operation } from '../operations/types';
import { pathOf } from '../requests/draft';
import { draftBody } from '../requests/draft-body';
import { sendsForm } from '../requests/media-type';
import { pathValues } from '../requests/path';
import { type QueryPair, queryPairs } from '../requests/query';
import { type SentValue, sentValues } from './sent-values';

/** The body that was sent. */
export type SentBody =
  | { readonly kind: 'empty' | 'broken' }
  | { readonly kind: 'json'; readonly value: unknown };

/** The request that was sent, as far as the causes look at it. */
export interface SentRequest {
  readonly method: Method;
  /** From the root, without its query. */
  readonly path: string;
  readonly query: readonly QueryPair[];
  readonly body: SentBody;
  /** The operation that it is a request of; undefined where the API is not known to have one. */
  readonly operation: Operation | undefined;
  /** Whether the API is known to have the path, if by another method. */
  readonly pathKnown: boolean;
  /** The ids in the path. */
  readonly pathIds: readonly string[];
  /** Everything it says, with the field that it says it in. */
  readonly values: readonly SentValue[];
}

/** A part of a path that names a record. */
const idLike = /^(?:\d+|[0-9a-f]{8}-[0-9a-f-]{27}|[^/]*@[^/]*)$/i;

/** The fixed parts of a path count for more than parameters: `/contacts/search` is not the contact "search". */
const literals = ({ path }: Operation): number =>
  path.split('/').filter((part) => !part.startsWith('{')).length;

/** Without a slash too much at the end. */
const trimmed = (path: string): string => path.replace(/(?<=.)\/+$/, '');

/** How many parts a path has, and the word after the version: by these most operations are ruled out at once. */
function shelfOf(path: string): string {
  const parts = path.split('/');
  return `${parts.length} ${parts[3]}`;
}

const shelves = Map.groupBy(
  operations.filter(({ host }) => host === undefined),
  ({ path }) => shelfOf(path),
);

const operationsOf = (path: string): readonly Operation[] =>
  (shelves.get(shelfOf(path)) ?? [])
    .filter((operation) => pathValues(operation.path, path) !== undefined)
    .sort((one, other) => literals(other) - literals(one));

function bodyOf(method: Method, target: string, text: string): SentBody {
  if (sendsForm({ method, target })) return draftBody({ method, target, body: text });
  if (text.trim() === '') return { kind: 'empty' };
  const parsed = parseJson(text);
  return parsed ? { kind: 'json', value: parsed.value } : { kind: 'broken' };
}

/** Reads a request for the causes to look at. Its target may be anything; its body may be broken. */
export function readSent(method: Method, target: string, text: string): SentRequest {
  const path = pathOf(target);
  const query = queryPairs(target);
  const body = bodyOf(method, target, text);
  const found = operationsOf(trimmed(path));
  const operation = found.find((one) => one.method === method);
  const inPath: readonly Field[] = operation?.inPath ?? [];
  const given = operation ? (pathValues(operation.path, path) ?? {}) : {};
  const pathIds = operation
    ? inPath.flatMap(({ name }) => (given[name] ? [given[name]] : []))
    : path.split('/').filter((part) => idLike.test(part) && part.length > 1);
  return {
    method,
    path,
    query,
    body,
    operation,
    pathKnown: found.length > 0,
    pathIds,
    values: sentValues(operation, given, query, body),
  };
}

/** Whether the path is that of a single digit's version, a word of the API, or the file of the old one. */
const isWord = (part: string): boolean => /^(?:\d|(?=.{1,30}$)[A-Za-z][A-Za-z_.-]*\d{0,2})$/.test(part);

/** The path for people to read, without any value; that of an operation without its `/api/3`. */
export function shownPath({ path, operation }: SentRequest): string {
  if (operation) return operation.path.replace(/^\/api\/3(?=\/)/, '');
  const parts = path.slice(0, 500).split('/').slice(0, 12);
  return parts.map((part) => (part === '' || isWord(part) ? part : '{id}')).join('/');
}
