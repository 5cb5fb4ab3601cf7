/** The words of one field: what it is called, and what is worth knowing before it is filled in. */
export interface FieldWords {
  readonly label: string;
  readonly help?: string;
  /** What the values mean that it can have, by value: `1` is "Active". */
  readonly choices?: Readonly<Record<string, string>>;
}

/** The words of one operation. */
export interface OperationWords {
  /** What it does, beginning with the verb: "Add a tag to a contact". */
  readonly name: string;
  /** One or two sentences: what comes of it, and its traps. */
  readonly purpose: string;
  /** Other words under which people look for it. */
  readonly also?: string;
}

/** The words of one group of operations. */
export interface GroupWords {
  readonly title: string;
  /** By the operation's id. */
  readonly operations: Readonly<Record<string, OperationWords>>;
  /** By the field's `words`, else its name: where they differ from the common ones. */
  readonly fields?: Readonly<Record<string, FieldWords>>;
}

/** The words of every operation in one language. */
export interface OperationsWords {
  /** Of the fields that groups share, by the field's `words`, else its name. */
  readonly fields: Readonly<Record<string, FieldWords>>;
  /** By the group's id. */
  readonly groups: Readonly<Record<string, GroupWords>>;
}

/** What names the words of a field. */
interface Worded {
  readonly name: string;
  readonly words?: string;
}

/** The words of a field: those of its group first, then the common ones. Undefined where it has none. */
export function fieldWords(words: OperationsWords, groupId: string, field: Worded): FieldWords | undefined {
  const key = field.words ?? field.name;
  const own = words.groups[groupId]?.fields;
  if (own && Object.hasOwn(own, key)) return own[key];
  return Object.hasOwn(words.fields, key) ? words.fields[key] : undefined;
}
