import { type Answer, json } from '../../server/exchange.ts';
import type { Call } from '../call.ts';
import { type Found, OPERATIONS, type Operation } from '../catalogue/operations.ts';
import { resourceAt } from '../resources/all.ts';
import { answerAction } from './action.ts';
import { derivedResource } from './derived.ts';
import { answerJsonApi, isJsonApi } from './json-api.ts';
import { list, read } from './read.ts';
import { related } from './related.ts';
import type { Resource } from './resource.ts';
import { create, createdStatus, remove, update } from './write.ts';

const isListOf = (base: string) => (operation: Operation) =>
  operation.path === base && operation.method === 'GET' && operation.collection;

/** The official definition misspells this one path in two operations; the records are the same. */
const spelt = (path: string) => path.replace('/taskOutccomes', '/taskOutcomes');

export interface Place {
  resource: Resource;
  /** Undefined: the list itself. */
  id: string | undefined;
}

/** The record or list that a path means; undefined for paths that mean an action. */
export function placeOf({ operation, params }: Found, called: string): Place | undefined {
  const one = /\/\{([^}]+)\}$/.exec(operation.path)?.[1];
  const template = spelt(operation.path.replace(/\/\{[^}]+\}$/, ''));
  const path = spelt(called);
  const base = one ? path.replace(/\/[^/]+\/?$/, '') : path.replace(/\/$/, '');
  const declared = resourceAt(template);
  if (!declared && !OPERATIONS.some(isListOf(template))) return undefined;
  const resource = declared ?? derivedResource(base, template);
  return { resource, id: one && params[one] };
}

/** `/api/3/contacts/{id}/notes`: what belongs to a record of a known kind. */
function relatedAnswer({ operation, params }: Found, call: Call): Answer | undefined {
  const [, collection, parameter, name] = /^\/api\/3\/(\w+)\/\{(\w+)\}\/(\w+)$/.exec(operation.path) ?? [];
  const parent = resourceAt(`/api/3/${collection}`);
  if (operation.method !== 'GET' || !parent || !parameter || !name) return undefined;
  return related(parent, call, params[parameter] ?? '', name);
}

/** Answers an operation by its shape: a kind of record with state where it is one, else an action. */
export function answerOperation(found: Found, call: Call): Answer {
  const { operation } = found;
  if (isJsonApi(operation.path)) return answerJsonApi(found, call);
  const belonging = relatedAnswer(found, call);
  if (belonging) return belonging;
  const place = placeOf(found, call.path);
  if (!place) return answerAction(found, call);
  const { resource, id } = place;
  if (id === undefined) {
    if (operation.method === 'GET') return operation.collection ? list(resource, call) : json(200, {});
    return operation.method === 'POST' && !operation.bodyIsList
      ? create(resource, call, createdStatus(operation))
      : answerAction(found, call);
  }
  if (operation.method === 'GET') return read(resource, call, id);
  if (operation.method === 'DELETE') return remove(resource, call, id, createdStatus(operation));
  return update(resource, call, id);
}
