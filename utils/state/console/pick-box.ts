import { type ReadonlySignal, signal } from '@preact/signals';
import { type Choice, isTypedId, type PickAnswer, sameText } from '@/utils/activecampaign/pickables';

/** What the list of a field shows. */
export type PickList = { readonly kind: 'reading' } | { readonly kind: 'broken' } | PickAnswer;

/** What a field's list stands on. */
export interface PickBoxWorld {
  /** Undefined where it came to nothing inside Keyring. */
  readonly search: (text: string, fresh: boolean) => Promise<PickAnswer | undefined>;
  readonly later: (ms: number, work: () => void) => () => void;
}

/** The list of one field: what is typed, what fits it, and where in it one is. */
export interface PickBox {
  /** What is being typed; undefined where the field shows what is picked. */
  readonly typed: ReadonlySignal<string | undefined>;
  readonly open: ReadonlySignal<boolean>;
  readonly list: ReadonlySignal<PickList>;
  /** The entry one is at: a choice, or after them all the one that reads anew; -1 where one is at none. */
  readonly active: ReadonlySignal<number>;
  /** Opens the list, for what is typed. */
  show(): void;
  type(text: string): void;
  /** To the next entry or the one before, round and round. */
  move(by: 1 | -1): void;
  reload(): void;
  /** The choice that Enter means; undefined where it means none. Waits for what is being read. */
  enter(): Promise<Choice | undefined>;
  /** The one choice that is called exactly what was typed. */
  named(): Promise<Choice | undefined>;
  /** Closes the list; what was typed stays. */
  close(): void;
  /** Forgets what was typed. */
  clear(): void;
}

/** Milliseconds in which somebody who types goes on typing. */
const pause = 200;

/** As long a text as is searched for. */
const longest = 200;

const choicesIn = (list: PickList): readonly Choice[] => (list.kind === 'choices' ? list.choices : []);

/** A closed list in which nothing was typed. */
export function createPickBox({ search, later }: PickBoxWorld): PickBox {
  const typed = signal<string | undefined>(undefined);
  const open = signal(false);
  const list = signal<PickList>({ kind: 'reading' });
  const active = signal(-1);
  let latest = 0;
  let asking: Promise<void> = Promise.resolve();
  let callOff: (() => void) | undefined;
  /** Whether the list is what was asked for last. */
  let current = false;

  const ask = (fresh: boolean): void => {
    callOff?.();
    callOff = undefined;
    latest += 1;
    const mine = latest;
    const text = (typed.value ?? '').trim().slice(0, longest);
    if (list.value.kind !== 'choices' || fresh) list.value = { kind: 'reading' };
    active.value = -1;
    current = false;
    asking = search(text, fresh).then((answer) => {
      if (mine !== latest) return;
      current = true;
      list.value = answer ?? { kind: 'broken' };
      const means = text !== '' && !isTypedId(text) && choicesIn(list.value).length > 0;
      active.value = means ? 0 : -1;
    });
  };
  /** Lets what is on its way arrive, and asks at once for what would be asked for in a moment. */
  const settled = async (): Promise<boolean> => {
    if (callOff) ask(false);
    await asking;
    return current;
  };
  const close = (): void => {
    open.value = false;
    active.value = -1;
  };

  return {
    typed,
    open,
    list,
    active,
    show() {
      if (open.value) return;
      open.value = true;
      ask(false);
    },
    type(text) {
      typed.value = text;
      open.value = true;
      active.value = -1;
      current = false;
      callOff?.();
      callOff = later(pause, () => ask(false));
    },
    move(by) {
      const entries = list.value.kind === 'reading' ? 0 : choicesIn(list.value).length + 1;
      if (entries === 0) return;
      const from = active.value < 0 && by < 0 ? 0 : active.value;
      active.value = (from + by + entries) % entries;
    },
    reload: () => ask(true),
    async enter() {
      const at = active.value;
      if (current && at >= 0) return choicesIn(list.value)[at];
      const text = typed.value ?? '';
      if (text.trim() === '' || isTypedId(text) || !(await settled())) return undefined;
      const found = choicesIn(list.value);
      return found.length === 1 ? found[0] : found.find(({ name }) => sameText(name, text));
    },
    async named() {
      const text = typed.value ?? '';
      if (text.trim() === '' || !(await settled())) return undefined;
      const found = choicesIn(list.value).filter(({ name }) => sameText(name, text));
      return found.length === 1 ? found[0] : undefined;
    },
    close,
    clear() {
      callOff?.();
      callOff = undefined;
      latest += 1;
      typed.value = undefined;
      list.value = { kind: 'reading' };
      close();
    },
  };
}
