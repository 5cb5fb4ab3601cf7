import type { BarState, Request, TroubleCode } from './bar-state';
import type { Messages } from './messages';

/** What the bar says and offers beside its copies. */
export interface BarWords {
  readonly tone: 'plain' | 'good' | 'warn' | 'bad';
  /** Stands in the place of the name, at the beginning. */
  readonly headline?: string;
  readonly sentence?: string;
  /** The sentence gets a line of its own. */
  readonly ownLine?: boolean;
  readonly action?: {
    readonly request: Request;
    readonly name: string;
    /** It was pressed, and the answer is on its way. */
    readonly busy?: boolean;
  };
}

const longestLabel = 40;

/** Names may be long; what is said of them must still be seen. */
const short = (name: string): string => {
  const signs = [...name];
  return signs.length > longestLabel ? `${signs.slice(0, longestLabel - 1).join('')}…` : name;
};

function troubleSentence(code: TroubleCode, messages: Messages): string {
  switch (code) {
    case 'disconnected':
      return messages.updated;
    case 'vault-newer':
    case 'vault-damaged':
    case 'vault-device-key-lost':
      return messages.storeTrouble;
    case 'storage-full':
      return messages.storeFull;
    case 'not-a-pair':
      return messages.notAPair;
    case 'refused':
      return messages.refused;
    default:
      return messages.interrupted;
  }
}

function toneOf(state: 'good' | 'bad' | 'unknown'): BarWords['tone'] {
  return state === 'unknown' ? 'plain' : state;
}

/** Puts a state into words. */
export function wordsOf(state: BarState, messages: Messages): BarWords {
  const save = { request: 'save', name: messages.save } as const;
  const undo = { request: 'undo', name: messages.undo } as const;
  switch (state.kind) {
    case 'looking':
      return { tone: 'plain' };
    case 'unsaved':
      return { tone: 'plain', action: save };
    case 'saved':
      return { tone: toneOf(state.state), sentence: messages.saved(short(state.label), state.state) };
    case 'another':
      return {
        tone: 'warn',
        headline: messages.another(short(state.label)),
        ...(state.undone && { sentence: messages.undone, ownLine: true }),
        action: save,
      };
    case 'saving':
      return {
        tone: state.another === undefined ? 'plain' : 'warn',
        ...(state.another !== undefined && { headline: messages.another(short(state.another)) }),
        action: { ...save, name: messages.saving, busy: true },
      };
    case 'changed':
      return { tone: 'good', sentence: messages.changed, action: undo };
    case 'undoing':
      return {
        tone: 'plain',
        sentence: messages.changed,
        action: { ...undo, name: messages.undoing, busy: true },
      };
    case 'not-undone':
      return { tone: 'plain', sentence: messages.notUndone, ownLine: true };
    case 'beside':
      return {
        tone: toneOf(state.state),
        sentence: state.owner
          ? messages.beside(short(state.owner), state.state)
          : messages.besideUnknown(state.state),
      };
    case 'trouble': {
      const again = { request: state.during, name: state.during === 'save' ? messages.save : messages.again };
      const sentence = troubleSentence(state.code, messages);
      return {
        tone: 'bad',
        sentence,
        ownLine: true,
        ...(state.code !== 'disconnected' && { action: again }),
      };
    }
  }
}
