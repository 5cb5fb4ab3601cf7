import type { Field, FieldType, Json } from '../operations/types';

/** What a person typed, as it is sent; or that it is not of the field's type. */
export type Written = { readonly ok: true; readonly value: Json | undefined } | { readonly ok: false };

const bad: Written = { ok: false };
const good = (value: Json | undefined): Written => ({ ok: true, value });

const flags: Readonly<Record<string, number>> = { '0': 0, '1': 1, false: 0, true: 1 };
const booleans: Readonly<Record<string, boolean>> = { '0': false, '1': true, false: false, true: true };

/** 129, 129.5, 129,50 and 1 290.00 in cents: a comma or a point before one or two last digits is the decimal mark. */
function centsOf(text: string): number | undefined {
  const plain = text.replace(/[\s\u00A0\u202F']/g, '');
  const parts = /^(-?)(\d{1,12})(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!parts) return undefined;
  const cents = Number(parts[2]) * 100 + Number((parts[3] ?? '').padEnd(2, '0'));
  return parts[1] === '-' ? -cents : cents;
}

const date = /^\d{4}-\d{2}-\d{2}$/;
const dateTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})?$/;

function jsonOf(text: string): Written {
  try {
    return good(JSON.parse(text) as Json);
  } catch {
    return bad;
  }
}

function ofType(type: FieldType, typed: string): Written {
  const text = typed.trim();
  switch (type) {
    case 'integer':
      return /^-?\d{1,15}$/.test(text) ? good(Number(text)) : bad;
    case 'number':
      return text !== '' && Number.isFinite(Number(text)) ? good(Number(text)) : bad;
    case 'flag':
      return Object.hasOwn(flags, text) ? good(flags[text]) : bad;
    case 'boolean':
      return Object.hasOwn(booleans, text) ? good(booleans[text]) : bad;
    case 'cents': {
      const cents = centsOf(text);
      return cents === undefined ? bad : good(cents);
    }
    case 'date':
      return date.test(text) && !Number.isNaN(Date.parse(text)) ? good(text) : bad;
    case 'date-time':
      return (dateTime.test(text) || date.test(text)) && !Number.isNaN(Date.parse(text)) ? good(text) : bad;
    case 'object':
    case 'objects':
    case 'json':
      return jsonOf(text);
    case 'id':
    case 'email':
    case 'url':
      return good(text);
    default:
      return good(typed);
  }
}

/** Reads what was typed into a field; '' is no value at all. Several values stand one to a line. */
export function written({ type, of, choices }: Field, typed: string): Written {
  if (typed.trim() === '') return good(undefined);
  if (type === 'choice') return good(choices?.find((one) => String(one) === typed) ?? typed);
  if (type !== 'values') return ofType(type, typed);
  const lines = typed.split('\n').filter((line) => line.trim() !== '');
  const values = lines.map((line) => ofType(of ?? 'text', line.trim()));
  return values.every((one) => one.ok) ? good(values.map((one) => (one.ok ? (one.value ?? '') : ''))) : bad;
}

/** The other way: what the form shows for a value of the request. */
export function shown({ type, of }: Field, value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (type === 'cents' && typeof value === 'number') return (value / 100).toFixed(2);
  if (type === 'values' && Array.isArray(value)) {
    return value.map((one) => shown({ name: '', type: of ?? 'text' }, one as Json)).join('\n');
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
