import type { Field, Operation } from './types';

const secretsIn = (fields: readonly Field[]): readonly string[] =>
  fields.flatMap((field) => (field.type === 'secret' ? [field.name] : secretsIn(field.fields ?? [])));

/** The names of the fields of a body that hold a secret. */
export const bodySecrets = ({ body }: Operation): readonly string[] => [
  ...new Set(secretsIn(body?.fields ?? [])),
];
