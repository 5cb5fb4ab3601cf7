import { parseJson } from '../diagnosis/json';
import { jsonFault } from '../requests/json-fault';

/** Beyond this nobody looks for a message in a broken answer. In UTF-16 units. */
const readable = 20_000;

/** A text under one of the keys that messages stand under. */
const message = /"(?:title|detail|message)"\s{0,9}:\s{0,9}("(?:[^"\\]|\\.){1,2000}")/g;

/**
 * What can be read of a body that is no JSON as a whole: its beginning, since the API has been seen to send two objects
 * one after the other, of which the first has the message; else the texts of its messages. Undefined where there is
 * nothing of the kind.
 */
export function salvaged(body: string): unknown {
  const start = body.slice(0, readable);
  const beginning = parseJson(start.slice(0, jsonFault(start) ?? 0));
  if (beginning) return beginning.value;
  const texts = [...start.matchAll(message)].map(([, text]) => parseJson(text ?? '')?.value);
  return texts.length > 0 ? texts.slice(0, 20) : undefined;
}
