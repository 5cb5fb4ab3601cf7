import { type ReadonlySignal, signal } from '@preact/signals';
import { developerPageUrl } from '@/utils/activecampaign/hosts';
import { type Sheet, sheetHtml, sheetText } from '@/utils/exchange/sheet';
import type { Client } from '@/utils/messaging/client';
import type {
  ChannelName,
  CredentialRow,
  Input,
  RotationShown,
  RotationsShown,
  Value,
} from '@/utils/messaging/contract';
import type { Reply, ReplyError } from '@/utils/messaging/reply';
import { createLock, type Lock } from './lock';
import { developerPagePlace } from './popup';
import { type RotationPlace, rotationPlace } from './rotation-place';

/** What the page of rotations stands on. */
export interface RotationPageWorld {
  readonly client: Client;
  /** The hash of the page's address. */
  readonly hash: () => string;
  /** Puts another hash into it. `replace`: the way back does not lead here again. */
  readonly go: (hash: string, replace?: boolean) => void;
  readonly onHashChange: (listener: () => void) => void;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly openTab: (url: string) => Promise<void>;
  readonly writeClipboard: (text: string) => Promise<void>;
  readonly saveFile: (name: string, content: string, type: string) => void;
  /** Calls back when the vault was locked, or opened again. */
  readonly onLockChange: (listener: () => void) => void;
  /** Calls back when something that is kept has changed, or the person comes back to the page. */
  readonly onChange: (listener: () => void) => void;
}

/** What was copied last, and whether the browser refused it. */
export interface Copied {
  readonly what: 'notice' | 'key' | 'record';
  readonly failed: boolean;
}

/** The rotations: all of them, one, or the beginning of one. */
export interface RotationPage {
  readonly world: RotationPageWorld;
  readonly lock: Lock;
  readonly place: ReadonlySignal<RotationPlace>;
  readonly all: ReadonlySignal<RotationsShown | undefined>;
  readonly one: ReadonlySignal<RotationShown | undefined>;
  /** The credential for which one is to be begun. */
  readonly row: ReadonlySignal<CredentialRow | undefined>;
  readonly trouble: ReadonlySignal<ReplyError | undefined>;
  /** Whether keys are being tried. */
  readonly trying: ReadonlySignal<boolean>;
  /** What became of the last copy. */
  readonly copied: ReadonlySignal<Copied | undefined>;
  start(): Promise<void>;
  /** Looks again at what is shown. */
  load(): Promise<void>;
  begin(reason: Input<'rotation.begin'>['reason']): Promise<void>;
  prepare(preparation: Omit<Input<'rotation.prepare'>, 'id'>): Promise<void>;
  tick(integration: string, done: boolean): Promise<void>;
  prove(): Promise<void>;
  finish(finished: boolean): Promise<void>;
  /** Removes the one that is shown; then all are. */
  remove(): Promise<void>;
  openDeveloperPage(): Promise<void>;
  /** Copies a notice for those affected. */
  copyNotice(text: string): Promise<void>;
  /** Copies the key that the integrations use from now on. */
  copyKey(): Promise<void>;
  copyRecord(sheet: Sheet): Promise<void>;
  saveRecord(sheet: Sheet): void;
}

/** The page over its world. */
export function createRotationPage(world: RotationPageWorld): RotationPage {
  const { client } = world;
  const place = signal<RotationPlace>({ kind: 'all' });
  const all = signal<RotationsShown | undefined>(undefined);
  const one = signal<RotationShown | undefined>(undefined);
  const row = signal<CredentialRow | undefined>(undefined);
  const trouble = signal<ReplyError | undefined>(undefined);
  const trying = signal(false);
  const copied = signal<Copied | undefined>(undefined);
  /** The new key for which this page has had the keys tried: once each, whatever came of it. */
  let triedFor: string | undefined;

  const note = <T>(reply: Reply<T>): T | undefined => {
    trouble.value = reply.ok ? undefined : reply.error;
    return reply.ok ? reply.value : undefined;
  };

  const isShown = (id: string): boolean => {
    const at = place.peek();
    return at.kind === 'one' && at.id === id;
  };

  const show = async (shown: RotationShown): Promise<void> => {
    if (!isShown(shown.id)) return;
    one.value = shown;
    const key = `${shown.id} ${shown.next?.at}`;
    if (!shown.proofsDue || trying.peek() || triedFor === key) return;
    triedFor = key;
    await prove();
  };

  const request = async <Name extends ChannelName>(
    channel: Name,
    input: Input<Name>,
  ): Promise<Value<Name> | undefined> => note(await client(channel, input));

  /** Asks something of the one that is shown. */
  const change = async <
    Name extends
      | 'rotation.look'
      | 'rotation.prepare'
      | 'rotation.tick'
      | 'rotation.prove'
      | 'rotation.finish',
  >(
    channel: Name,
    more: Omit<Input<Name>, 'id'>,
  ): Promise<void> => {
    const at = place.peek();
    if (at.kind !== 'one') return;
    const reply = await client(channel, { id: at.id, ...more } as Input<Name>);
    if (!isShown(at.id)) return;
    const shown = note(reply);
    if (shown) await show(shown as RotationShown);
    else if (!trouble.peek()?.retryable) one.value = undefined;
  };

  const prove = async (): Promise<void> => {
    if (trying.peek()) return;
    trying.value = true;
    await change('rotation.prove', {}).finally(() => {
      trying.value = false;
    });
  };

  const copy = async (what: Copied['what'], text: string): Promise<boolean> => {
    copied.value = undefined;
    const failed = await world.writeClipboard(text).then(
      () => false,
      () => true,
    );
    copied.value = { what, failed };
    return !failed;
  };

  const loadBeginning = async (credential: string): Promise<void> => {
    const present = await request('rotation.list', {});
    const begun = present?.rotations.find(
      (rotation) => rotation.credential === credential && rotation.finishedAt === undefined,
    );
    if (begun) return world.go(begun.id, true);
    const listing = present && (await request('credentials.list', {}));
    row.value = listing?.rows.find(({ id }) => id === credential);
    if (listing && !row.peek()) trouble.value = { code: 'gone', retryable: false };
  };

  const load = async (): Promise<void> => {
    const at = place.peek();
    if (at.kind === 'all') all.value = await request('rotation.list', {});
    else if (at.kind === 'begin') await loadBeginning(at.credential);
    else await change('rotation.look', {});
  };

  const forget = (): void => {
    all.value = undefined;
    one.value = undefined;
    row.value = undefined;
    copied.value = undefined;
  };

  const arrive = async (): Promise<void> => {
    forget();
    trouble.value = undefined;
    place.value = rotationPlace(world.hash());
    await load();
  };

  return {
    world,
    lock: createLock(client),
    place,
    all,
    one,
    row,
    trouble,
    trying,
    copied,
    async start() {
      world.onLockChange(() => {
        forget();
        void load();
      });
      world.onHashChange(() => void arrive());
      // What is being tried tells of itself.
      world.onChange(() => {
        if (!trying.peek()) void load();
      });
      await arrive();
    },
    load,
    async begin(reason) {
      const at = place.peek();
      if (at.kind !== 'begin') return;
      const shown = await request('rotation.begin', { credential: at.credential, reason });
      if (shown) world.go(shown.id, true);
    },
    prepare: (preparation) => change('rotation.prepare', preparation),
    tick: (integration, done) => change('rotation.tick', { integration, done }),
    prove,
    finish: (finished) => change('rotation.finish', { finished }),
    async remove() {
      const at = place.peek();
      if (at.kind !== 'one') return;
      if ((await request('rotation.remove', { id: at.id })) !== undefined) world.go('');
    },
    async openDeveloperPage() {
      const at = one.peek()?.row;
      const account = at && developerPagePlace(at);
      if (account) await world.openTab(developerPageUrl(account));
    },
    async copyNotice(text) {
      await copy('notice', text);
    },
    async copyKey() {
      const shown = one.peek();
      if (!shown) return;
      const id = shown.second?.credential ?? shown.credential;
      const pair = await request('credentials.reveal', { id });
      if (pair && (await copy('key', pair.key))) await client('clipboard.copied', { text: pair.key });
    },
    async copyRecord(sheet) {
      await copy('record', sheetText(sheet));
    },
    saveRecord(sheet) {
      const day = new Date(world.clock()).toISOString().slice(0, 10);
      world.saveFile(`keyring-rotation-${day}.html`, sheetHtml(sheet), 'text/html;charset=utf-8');
    },
  };
}
