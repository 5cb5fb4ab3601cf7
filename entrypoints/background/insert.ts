import { openAsPopup } from '@/utils/browser/action-popup';
import { type CommandTab, onCommand } from '@/utils/browser/commands';
import { onFieldMenu, setFieldMenu } from '@/utils/browser/menus';
import { callInPage } from '@/utils/browser/scripting';
import { sessionStore } from '@/utils/browser/storage';
import { addressOf } from '@/utils/browser/tabs';
import type { AimedFrame } from '@/utils/insert/field/aimed';
import type { Insertable } from '@/utils/insert/outcome';
import { createInsert, type Insert, type InsertPages, type Wish } from '@/utils/insert/request';
import { readAim, readPut } from '@/utils/insert/said';
import { createTurns } from '@/utils/vault/turns';

/** What of Insert runs in pages, and the page where the account is chosen, as the build names them. */
const fieldFile = '/insert-field.js';
const picker = '/insert.html';

/** The ids of menu items and shortcuts, and the names of their titles. They end up on the disk, and say no more. */
const entrances = [
  { id: 'insert-url', title: 'insertUrlMenu', what: 'url' },
  { id: 'insert-key', title: 'insertKeyMenu', what: 'key' },
] as const;

/** How long a page may take to answer, in ms: one that hangs must not hold up the next request. */
const pageTime = 5_000;

/** The global of the isolated world, with what of Insert was placed in it. */
type World = Record<symbol, AimedFrame | undefined>;

// These run in the page: they know nothing but their arguments and that global.
const aimInPage = (request: string): unknown =>
  (globalThis as unknown as World)[Symbol.for('keyring.insert')]?.aim(request);
const holdsInPage = (request: string): unknown =>
  (globalThis as unknown as World)[Symbol.for('keyring.insert')]?.holds(request);
const putInPage = (request: string, text: string): unknown =>
  (globalThis as unknown as World)[Symbol.for('keyring.insert')]?.put(request, text);

const pages: InsertPages = {
  async aim(request, { tabId, frameId }) {
    const where = frameId === undefined ? { tabId, allFrames: true as const } : { tabId, frameId };
    const frames = await callInPage(where, aimInPage, [request], fieldFile);
    return frames.flatMap(({ place, said }) => {
      const aim = readAim(said);
      return aim ? [{ place, aim }] : [];
    });
  },
  async holds(request, place) {
    const [frame] = await callInPage(place, holdsInPage, [request]);
    return frame?.said === true;
  },
  async put(request, place, text) {
    const [frame] = await callInPage(place, putInPage, [request, text]);
    return readPut(frame?.said);
  },
  address: addressOf,
};

/** Inserting, built on the real browser. */
export const buildInsert = (): Insert =>
  createInsert({
    session: sessionStore,
    clock: () => Date.now(),
    newId: () => crypto.randomUUID(),
    pages,
    inTime: (work) =>
      Promise.race([
        work,
        new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('late')), pageTime)),
      ]),
    inTurn: createTurns(),
  });

/** Puts the items into the menus of fields. */
export const showInsertMenu = (): Promise<void> => setFieldMenu(entrances);

/** Lets the menu of a field and the shortcuts begin: the only ways in, and both are the person's own. */
export function listenForInsert(insert: Insert, unattended: (...work: readonly Promise<unknown>[]) => void) {
  const begin = (what: Insertable, wish: Omit<Wish, 'what'> & CommandTab): void =>
    unattended(insert.begin({ ...wish, what }), openAsPopup(picker, wish));
  onFieldMenu(({ id, ...click }) => {
    const entrance = entrances.find((one) => one.id === id);
    if (entrance) begin(entrance.what, click);
  });
  for (const { id, what } of entrances) onCommand(id, (tab) => tab && begin(what, tab));
}
