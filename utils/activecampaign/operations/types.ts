/** The verbs that the API knows. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * What carrying an operation out does: `upsert` creates or updates, `send` brings a message to people. All but `read`
 * are writes to the guard.
 */
export type Effect = 'read' | WriteEffect;

/** The effects that change something. */
export const writeEffects = ['write', 'upsert', 'delete', 'send'] as const;

export type WriteEffect = (typeof writeEffects)[number];

/** How far an operation can be relied on, where it is not plainly documented. */
export type Standing =
  /** Still there, but a newer one is to be used. */
  | 'deprecated'
  /** No longer in ActiveCampaign's reference. */
  | 'removed'
  /** Seen in ActiveCampaign's own answers and in use, never in its reference. */
  | 'observed'
  /** Named by ActiveCampaign's own answers; nobody wrote down how it behaves. */
  | 'undocumented'
  /** Documented, but not meant for integrations. */
  | 'internal';

/** The kinds of record whose id can be picked by name, instead of being typed. */
export const pickables = [
  'account',
  'automation',
  'campaign',
  'contact',
  'contact-field',
  'deal',
  'deal-field',
  'list',
  'message',
  'pipeline',
  'segment',
  'stage',
  'tag',
  'user',
  'user-group',
] as const;

export type Pickable = (typeof pickables)[number];

/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** How a filter compares, where the collection lets one choose. Source: reference/pagination. */
export const filterOperators = ['eq', 'neq', 'lt', 'lte', 'gt', 'gte', 'contains', 'starts_with'] as const;

export type FilterOperator = (typeof filterOperators)[number];

/** What a field takes, which decides how it is asked for and how it is written. */
export type FieldType =
  | 'text'
  /** Text of several lines, HTML among it. */
  | 'long-text'
  | 'email'
  | 'url'
  /** What nobody looking over a shoulder should read: a password, a key. */
  | 'secret'
  /** The id of a record; `picks` says of which kind where it can be picked. Sent as ActiveCampaign answers it: text. */
  | 'id'
  | 'integer'
  | 'number'
  /** JSON's true or false. */
  | 'boolean'
  /** 1 or 0. */
  | 'flag'
  /** One of `choices`. */
  | 'choice'
  /** Like 2026-11-23. */
  | 'date'
  /** Like 2026-11-23T09:30:00-05:00: with its zone. */
  | 'date-time'
  /** Whole cents of a currency: 12900 is 129.00. */
  | 'cents'
  /** The value of a custom field: what is written depends on the field's own kind, `||a||b||` for several choices. */
  | 'custom-value'
  /** Several plain values; `of` says of which type. */
  | 'values'
  /** An object with `fields`. */
  | 'object'
  /** Several objects, each with `fields`. */
  | 'objects'
  /** Whatever JSON the documentation says: typed as JSON. */
  | 'json';

/** One thing to fill in. */
export interface Field {
  /** As it is sent: `email`, `filters[name]`. Inside an object the name alone. */
  readonly name: string;
  readonly type: FieldType;
  readonly required?: true;
  /** A value that makes sense, made up for this project; no real person's or company's. */
  readonly example?: Json;
  readonly choices?: readonly (string | number)[];
  readonly picks?: Pickable;
  /** Of what type the values of a `values` field are. */
  readonly of?: FieldType;
  readonly fields?: readonly Field[];
  /** The comparisons that a filter takes: sent as a further bracket, `filters[name][contains]`. */
  readonly operators?: readonly FilterOperator[];
  readonly deprecated?: true;
  /** The key of its words, where the name alone does not say which are meant. */
  readonly words?: string;
}

/** What a request carries. */
export interface Body {
  /** The key that ActiveCampaign wants around the fields: {"contact": {…}}. */
  readonly wrapper?: string;
  readonly fields: readonly Field[];
  /** Sent as a form, not as JSON. */
  readonly form?: true;
  /** The body is a list of such objects. */
  readonly list?: true;
  /** The reference does not say what belongs in it: put together from what was seen. */
  readonly uncertain?: true;
}

/** One method on one path of the API. */
export interface Operation {
  /** `<group>.<what>`: names it in saved requests and in the words of utils/i18n, so it never changes. */
  readonly id: string;
  readonly method: Method;
  /** With its parameters in braces: `/api/3/contacts/{id}`. */
  readonly path: string;
  /** Where it goes, if not to the account's API: event tracking has a host of its own, to which no key may travel. */
  readonly host?: 'event-tracking';
  readonly effect: Effect;
  /** Carrying it out can bring messages to real people. */
  readonly notifies?: true;
  /** Answers page by page; the text names the key of the rows in the answer. */
  readonly rows?: string;
  readonly standing?: Standing;
  /** The published path looks misspelt; the words say what the server probably wants. */
  readonly suspectPath?: true;
  /** ActiveCampaign's documents name another header here than everywhere else, and nobody has verified it. */
  readonly unverifiedHeader?: true;
  /** The address of its page in the reference, after `https://developers.activecampaign.com/reference/`. */
  readonly reference?: string;
  readonly inPath: readonly Field[];
  readonly inQuery: readonly Field[];
  readonly body?: Body;
}

/** The operations about one thing, in the order of the list. */
export interface OperationGroup {
  /** Names the group, its file and its words. */
  readonly id: string;
  readonly operations: readonly Operation[];
}
