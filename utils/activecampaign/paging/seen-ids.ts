/** Which ids have come. */
export interface SeenIds {
  /** Notes an id; whether it is new. */
  add(id: string): boolean;
  /** Whether any came. */
  any(): boolean;
}

/** Ids that lie in one piece of the map. */
const pieceSize = 1_024;

/**
 * Ids that have come, in little memory: those of ActiveCampaign are numbers that follow each other, so a bit is kept
 * for each. Others are kept as they are.
 */
export function createSeenIds(): SeenIds {
  const pieces = new Map<number, Uint8Array>();
  const others = new Set<string>();

  const addNumber = (id: number): boolean => {
    const at = Math.floor(id / pieceSize);
    const bits = pieces.get(at) ?? new Uint8Array(pieceSize / 8);
    pieces.set(at, bits);
    const inPiece = id % pieceSize;
    const byte = inPiece >> 3;
    const bit = 1 << (inPiece & 7);
    const present = bits[byte] ?? 0;
    bits[byte] = present | bit;
    return (present & bit) === 0;
  };

  return {
    any: () => pieces.size > 0 || others.size > 0,
    add(id) {
      if (/^(?:0|[1-9]\d{0,14})$/.test(id)) return addNumber(Number(id));
      const isNew = !others.has(id);
      others.add(id);
      return isNew;
    },
  };
}
