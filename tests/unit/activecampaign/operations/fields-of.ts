import type { Field, Operation } from '@/utils/activecampaign/operations/types';

/** The fields that stand side by side in a form: path and query, the body, and the inside of each object. */
export function sidesOf(operation: Operation): readonly (readonly Field[])[] {
  const inside = (fields: readonly Field[]): readonly (readonly Field[])[] => [
    fields,
    ...fields.flatMap((field) => (field.fields ? inside(field.fields) : [])),
  ];
  return [
    [...operation.inPath, ...operation.inQuery],
    ...(operation.body ? inside(operation.body.fields) : []),
    ...operation.inQuery.flatMap((field) => (field.fields ? inside(field.fields) : [])),
  ];
}

/** Every field of an operation, those inside objects too. */
export const fieldsOf = (operation: Operation): readonly Field[] => sidesOf(operation).flat();
