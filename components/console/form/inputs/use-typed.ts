import { useState } from 'preact/hooks';
import type { InputProps } from '../FieldInput';

/** What an input shows and does. */
export interface Typed {
  readonly value: string;
  readonly invalid: boolean;
  readonly type: (text: string) => void;
  /** To be called when the input is left: from then on it shows what is in the request. */
  readonly leave: () => void;
}

/**
 * The text of an input: what is in the request, but while somebody types, what was typed. `12.5` is sent as 1250 cents,
 * which is shown as 12.50: too early for whoever means 12.55.
 */
export function useTyped({ context, field, spot }: Pick<InputProps, 'context' | 'field' | 'spot'>): Typed {
  const { request } = context.page;
  const [typed, setTyped] = useState<string>();
  return {
    value: typed ?? request.text(spot, field),
    invalid: request.refused(spot),
    type(text) {
      setTyped(text);
      request.type(spot, field, text);
    },
    leave: () => setTyped(undefined),
  };
}
