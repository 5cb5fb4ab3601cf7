import { capitalsCost, logChoose } from '../capitals';
import { oneBit, type Piece } from '../piece';
import type { Text } from '../text';

/**
 * Keyboards by row, from the digits down: what a key gives alone, then with Shift. The first key of each row lies
 * under the gap between the first two of the row above, but for the digits, which have one key more on the left.
 */
const keyboards: readonly (readonly [plain: string, shifted: string])[][] = [
  [
    ['`1234567890-=', '~!@#$%^&*()_+'],
    [' qwertyuiop[]\\', ' QWERTYUIOP{}|'],
    [" asdfghjkl;'", ' ASDFGHJKL:"'],
    [' zxcvbnm,./', ' ZXCVBNM<>?'],
  ],
  [
    ['²&é"\'(-è_çà)=', ' 1234567890°+'],
    [' azertyuiop^$', ' AZERTYUIOP¨£'],
    [' qsdfghjklmù*', ' QSDFGHJKLM%µ'],
    [' wxcvbn,;:!', ' WXCVBN?./§'],
  ],
  [
    ["§1234567890'^", '°+"*ç%&/()=?`'],
    [' qwertzuiopè¨', ' QWERTZUIOPü!'],
    [' asdfghjkléà$', ' ASDFGHJKLöä£'],
    [' yxcvbnm,.-', ' YXCVBNM;:_'],
  ],
];

const keys = 47;
const neighbours = Math.log10(4.6);

interface Key {
  readonly row: number;
  readonly column: number;
}

const keyOf: readonly ReadonlyMap<string, Key>[] = keyboards.map(
  (rows) =>
    new Map(
      rows.flatMap((sides, row) =>
        sides.flatMap((side) =>
          [...side].flatMap((character, column): [string, Key][] =>
            character === ' ' ? [] : [[character, { row, column }]],
          ),
        ),
      ),
    ),
);

/** The direction from a key to one that touches it, as a small number; undefined where they do not touch. */
function direction(from: Key | undefined, to: Key | undefined): number | undefined {
  if (!from || !to) return undefined;
  const down = to.row - from.row;
  const right = to.column - from.column;
  const touches =
    (down === 0 && Math.abs(right) === 1) ||
    (down === -1 && (right === 0 || right === 1)) ||
    (down === 1 && (right === 0 || right === -1));
  return touches ? 3 * down + right : undefined;
}

function walkPiece(text: Text, start: number, end: number, turns: number): Piece {
  const characters = text.characters.slice(start, end);
  const length = end - start;
  const signs = characters.some((character) => /[^\p{L}\d]/u.test(character)) ? oneBit : 0;
  const path = Math.log10(length) + turns * neighbours + logChoose(length - 1, turns - 1);
  return {
    start,
    end,
    cost: Math.log10(keys) + path + capitalsCost(characters) + signs,
    habits: ['keyboard'],
  };
}

/** Walks over touching keys of at least four, on the keyboards of the United States, France and Switzerland. */
export function keyboardPieces(text: Text): readonly Piece[] {
  const { characters } = text;
  return keyOf.flatMap((board) => {
    const pieces: Piece[] = [];
    let start = 0;
    let turns = 0;
    let before: number | undefined;
    for (let at = 1; at <= characters.length; at++) {
      const next = direction(board.get(characters[at - 1] ?? ''), board.get(characters[at] ?? ''));
      if (next !== undefined && next !== before) turns++;
      before = next;
      if (next !== undefined) continue;
      if (at - start >= 4) pieces.push(walkPiece(text, start, at, turns));
      start = at;
      turns = 0;
    }
    return pieces;
  });
}
