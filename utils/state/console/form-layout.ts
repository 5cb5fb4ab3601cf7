import type { Field, Operation } from '@/utils/activecampaign/operations/types';

/** Fields as a form shows them: at once, at a click, and those that ActiveCampaign no longer wants. */
export interface FoldedFields {
  readonly shown: readonly Field[];
  readonly more: readonly Field[];
  readonly outdated: readonly Field[];
}

/** A collection's columns that it can be put in order by. */
export interface OrderField {
  readonly column: string;
  readonly field: Field;
}

/** A form over an operation. */
export interface FormLayout {
  readonly parameters: FoldedFields;
  /** Rows per page, rows to skip and the like. */
  readonly rows: readonly Field[];
  readonly orders: readonly OrderField[];
  readonly body: FoldedFields | undefined;
}

/** How many fields are shown at once; required ones are always. */
const shownAtOnce = 6;

/** As many more as this are not worth a click. */
const notWorthFolding = 2;

const orderName = /^orders\[(.+)\]$/;
const rowNames: ReadonlySet<string> = new Set(['limit', 'offset', 'id_greater', 'page', 'page_size']);

/** Required fields first to be shown, optional ones beyond the first few folded, each in its own order. */
export function folded(fields: readonly Field[]): FoldedFields {
  const wanted = fields.filter((field) => !field.deprecated || field.required);
  const outdated = fields.filter((field) => field.deprecated && !field.required);
  const room = Math.max(shownAtOnce - wanted.filter((field) => field.required).length, 2);
  const optional = wanted.filter((field) => !field.required);
  const atOnce = optional.length - room <= notWorthFolding ? optional : optional.slice(0, room);
  const isShown = (field: Field): boolean => field.required === true || atOnce.includes(field);
  return { shown: wanted.filter(isShown), more: wanted.filter((field) => !isShown(field)), outdated };
}

const orderColumn = ({ name, type }: Field): string | undefined =>
  type === 'choice' ? orderName.exec(name)?.[1] : undefined;

/** Lays the fields of an operation out. */
export function formLayout({ inPath, inQuery, body }: Operation): FormLayout {
  const isRows = ({ name, required }: Field): boolean => rowNames.has(name) && !required;
  const others = inQuery.filter((field) => !isRows(field) && orderColumn(field) === undefined);
  return {
    parameters: folded([...inPath, ...others]),
    rows: inQuery.filter(isRows),
    orders: inQuery.flatMap((field) => {
      const column = orderColumn(field);
      return column === undefined ? [] : [{ column, field }];
    }),
    body: body && folded(body.fields),
  };
}
