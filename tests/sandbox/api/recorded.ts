import { readFileSync } from 'node:fs';
import { isObject, type Json, type JsonObject } from '../world/json.ts';
import type { Row } from '../world/table.ts';

interface Recording {
  status: number;
  body: JsonObject;
}

const recordings = new Map<string, Recording>();

/** A recorded or documented answer, by its file name in data/recorded without the ending. */
export function recording(name: string): Recording {
  let known = recordings.get(name);
  if (!known) {
    const file = new URL(`../data/recorded/${name}.json`, import.meta.url);
    known = JSON.parse(readFileSync(file, 'utf8')) as Recording;
    recordings.set(name, known);
  }
  return known;
}

/** The record under this key of a recorded body: the first, where the key holds several. */
export function recordedRow(name: string, key: string): JsonObject {
  const value = recording(name).body[key];
  const row = Array.isArray(value) ? value[0] : value;
  return isObject(row) ? row : {};
}

const LINK = /^https:\/\/[^/]+\/api\/[^/]+\/([^/]+)\/[^/?]+/;

function linksLike(links: JsonObject, id: string, origin: string): JsonObject {
  const entries = Object.entries(links).map(([name, url]) => {
    return [name, String(url).replace(LINK, (_, kind: string) => `${origin}/api/3/${kind}/${id}`)] as const;
  });
  return Object.fromEntries(entries);
}

/** Recorded numbers stay numbers, though the store keeps text. */
function typedLike(value: Json | undefined, usual: Json): Json {
  if (value === undefined) return usual;
  return typeof usual === 'number' && typeof value === 'string' ? Number(value) : value;
}

/** A record in the form of a recorded one: its fields in its order, the recorded value where none is stored. */
export function formedLike(recorded: JsonObject, row: Row, origin: string): JsonObject {
  const formed: JsonObject = {};
  for (const [name, usual] of Object.entries(recorded)) {
    if (name === 'links' && isObject(usual)) formed.links = linksLike(usual, row.id, origin);
    else formed[name] = typedLike(row[name], usual);
  }
  return { ...formed, id: row.id };
}
