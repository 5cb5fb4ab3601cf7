import { JSON_SCHEMA, load } from 'js-yaml';

/** Reads YAML as the data that JSON can say, without types of its own; rejects what repeats itself without end. */
export const readYaml = (text: string): unknown =>
  load(text, { schema: JSON_SCHEMA, maxAliases: 1_000, maxDepth: 100 });
