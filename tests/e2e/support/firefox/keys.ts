/** Key codes of WebDriver (https://w3c.github.io/webdriver/#keyboard-actions) by Playwright's names. */
const CODES: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
  ContextMenu: '\uE05D',
  F6: '\uE036',
  F10: '\uE03A',
};

interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

/** The actions of one chord, such as `Control+Shift+a`: down in order, up in reverse. */
export function chord(keys: string): KeyAction[] {
  const values = keys.split(/(?<=.)\+/).map(codeOf);
  return [
    ...values.map((value) => ({ type: 'keyDown', value }) as const),
    ...values.reverse().map((value) => ({ type: 'keyUp', value }) as const),
  ];
}

/** The actions of typing a text, one character after the other. */
export function typing(text: string): KeyAction[] {
  return [...text].flatMap((value) => {
    const key = value === '\n' ? (CODES.Enter as string) : value;
    return [
      { type: 'keyDown', value: key },
      { type: 'keyUp', value: key },
    ] as const;
  });
}

function codeOf(name: string): string {
  const code = CODES[name] ?? name;
  if ([...code].length !== 1) throw new Error(`No such key: ${name}`);
  return code;
}
