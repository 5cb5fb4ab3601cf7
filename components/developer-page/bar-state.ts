import type { PageSaving, Standing } from '@/utils/messaging/contract';
import type { ErrorCode } from '@/utils/messaging/reply';

/** What came to nothing: a request refused or interrupted, or an extension that is no longer there. */
export type TroubleCode = ErrorCode | 'disconnected';

/** What can be asked of the background about the pair that the page shows. */
export type Request = 'look-up' | 'save' | 'undo';

/** How the pair on the page stands, as the bar shows it. */
export type BarState =
  /** It was asked how the pair stands, and the answer is on its way. */
  | { readonly kind: 'looking' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saved'; readonly label: string; readonly state: PageSaving['state'] }
  /** `undone`: because the person just took the change back. */
  | { readonly kind: 'another'; readonly label: string; readonly undone?: true }
  /** `another`: the label of the credential that holds another key, where one does. */
  | { readonly kind: 'saving'; readonly another?: string | undefined }
  | { readonly kind: 'changed'; readonly label: string; readonly state: PageSaving['state'] }
  | { readonly kind: 'undoing' }
  | { readonly kind: 'not-undone' }
  | { readonly kind: 'beside'; readonly owner?: string | undefined; readonly state: PageSaving['state'] }
  | { readonly kind: 'trouble'; readonly code: TroubleCode; readonly during: Request };

/** What the bar shows for an answer to how the pair stands. */
export function ofStanding({ kind, label = '', state = 'unknown' }: Standing): BarState {
  if (kind === 'saved') return { kind, label, state };
  return kind === 'another' ? { kind, label } : { kind };
}

/** What the bar shows for what saving came to. */
export function ofSaving({ kind, label, state, owner }: PageSaving): BarState {
  if (kind === 'changed') return { kind, label, state };
  if (kind === 'beside') return { kind, owner, state };
  return { kind: 'saved', label, state };
}

/** What the bar shows for how the pair stands after undo. Only another key being saved means that it worked. */
export function ofUndo(standing: Standing): BarState {
  const state = ofStanding(standing);
  if (state.kind === 'another') return { ...state, undone: true };
  return { kind: 'not-undone' };
}
