import type { DocumentPlace } from '@/utils/browser/scripting';
import type { KeyValueStore } from '@/utils/browser/storage';
import type { Aim, AimProblem, FieldSeen, Insertable, Put } from './outcome';

/** What a person asked for in the page: from the menu of a field, or by a shortcut wherever the focus is. */
export interface Wish {
  readonly what: Insertable;
  readonly tabId: number;
  /** Missing: the frame that has the focus. */
  readonly frameId?: number | undefined;
  /** The addresses of the tab and the frame, as the browser vouches for them; missing where it does not tell. */
  readonly pageUrl?: string | undefined;
  readonly frameUrl?: string | undefined;
}

/** What a page of ours is told of the request that waits. */
export type Waiting =
  | {
      readonly kind: 'aimed';
      readonly request: string;
      readonly what: Insertable;
      readonly host: string;
      readonly replaces: boolean;
    }
  | { readonly kind: 'problem'; readonly what: Insertable; readonly problem: AimProblem }
  | { readonly kind: 'none' };

/** The pages of the browser, as far as this needs them. All of it rejects where the browser gives no access. */
export interface InsertPages {
  /** Aims at a field for a request, in one frame or in all; what each frame says, and where it is. */
  aim(request: string, wish: Wish): Promise<readonly { readonly place: DocumentPlace; readonly aim: Aim }[]>;
  /** Whether the document is still there that holds the field of a request. */
  holds(request: string, place: DocumentPlace): Promise<boolean>;
  /** Puts a text into the field that was aimed at. */
  put(request: string, place: DocumentPlace, text: string): Promise<Put>;
  /** The address that a tab shows now; undefined where Keyring may not look at it, or not any longer. */
  address(tabId: number): Promise<string | undefined>;
}

export interface InsertWorld {
  /** What waits lies here, so that it outlives the worker and not the browser. No key is in it. */
  readonly session: KeyValueStore;
  readonly clock: () => number;
  readonly newId: () => string;
  readonly pages: InsertPages;
  /** Rejects where a piece of work takes longer than a page may take. */
  readonly inTime: <T>(work: Promise<T>) => Promise<T>;
  /** Does work once all that was given before is done. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Inserting: one request at a time, each good for one document, one field, one use and a short while. */
export interface Insert {
  /** Takes a wish for the request that waits, in place of any other. */
  begin(wish: Wish): Promise<void>;
  /** The request that waits, once its field is found or known to be none. */
  waiting(): Promise<Waiting>;
  /**
   * Carries the request out, if it is the one that waits. It is used up by that, whatever comes of it.
   *
   * @param textOf gives the text; where it rejects (locked, say) the request waits on.
   */
  put(request: string, textOf: (what: Insertable) => Promise<string>): Promise<Put>;
}

/** How long a request waits for the person to choose, in ms. */
export const patience = 120_000;

const key = 'insert';

/** What waits, as it is stored. */
interface Stored {
  readonly request: string;
  readonly what: Insertable;
  readonly from: number;
  readonly found:
    | { readonly place: DocumentPlace; readonly field: FieldSeen }
    | { readonly problem: AimProblem };
}

const originOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : (URL.parse(url)?.origin ?? '');

/** What the addresses alone rule out. */
function problemOf({ pageUrl, frameUrl }: Wish): AimProblem | undefined {
  const [page, frame = page] = [originOf(pageUrl), originOf(frameUrl)];
  if (frame !== page) return 'foreign-frame';
  return page === undefined || page.startsWith('https://') ? undefined : 'not-https';
}

/** Inserting, over its world. */
export function createInsert({ session, clock, newId, pages, inTime, inTurn }: InsertWorld): Insert {
  const find = async (request: string, wish: Wish): Promise<Stored['found']> => {
    const ruledOut = problemOf(wish);
    if (ruledOut) return { problem: ruledOut };
    const frames = await inTime(pages.aim(request, wish)).catch(() => []);
    if (frames.length === 0) return { problem: 'no-access' };
    const said = frames.find(({ aim }) => wish.frameId !== undefined || aim.inFocus);
    // The keys go to a frame where the browser gives no access, or none is wanted.
    if (!said) return { problem: 'foreign-frame' };
    const { place, aim } = said;
    if ('problem' in aim) return aim;
    // The page’s own process said so; the browser must not have said otherwise.
    const { origin } = aim.field;
    const isTrue = origin.startsWith('https://') && (originOf(wish.pageUrl) ?? origin) === origin;
    return isTrue ? { place, field: aim.field } : { problem: 'foreign-frame' };
  };

  /** The request that is stored, while it is good. A clock that was set back ends it. */
  const read = async (): Promise<Stored | undefined> => {
    const stored = (await session.get([key]))[key] as Stored | undefined;
    const age = clock() - (stored?.from ?? Number.NaN);
    return age >= 0 && age < patience ? stored : undefined;
  };

  return {
    begin: (wish) =>
      inTurn(async () => {
        await session.remove([key]);
        const request = newId();
        const found = await find(request, wish);
        const stored: Stored = { request, what: wish.what, from: clock(), found };
        await session.set({ [key]: stored });
      }),
    waiting: () =>
      inTurn(async () => {
        const { request, what, found } = (await read()) ?? {};
        if (!request || !what || !found) return { kind: 'none' };
        if ('problem' in found) return { kind: 'problem', what, problem: found.problem };
        const { origin, replaces } = found.field;
        return { kind: 'aimed', request, what, host: new URL(origin).host, replaces };
      }),
    put: (request, textOf) =>
      inTurn(async () => {
        const stored = await read();
        if (stored?.request !== request || 'problem' in stored.found) return 'over';
        const { place, field } = stored.found;
        const text = await textOf(stored.what);
        // Before it is used: whatever comes of it, it is not used again.
        await session.remove([key]);
        const shown = originOf(await pages.address(place.tabId).catch(() => undefined));
        // Asked without the text first: a page that is gone is told from one that goes while it is being put in.
        const holds = () => inTime(pages.holds(request, place)).catch(() => false);
        if (shown !== field.origin || !(await holds())) return 'page-gone';
        return inTime(pages.put(request, place, text)).catch(() => 'no-answer' as const);
      }),
  };
}
