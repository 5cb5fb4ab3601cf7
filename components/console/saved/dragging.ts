import { useState } from 'preact/hooks';

/** Where something that is dragged would go: before a request, or to the end of a folder. */
export interface DropPlace {
  readonly folder: string;
  readonly before?: string | undefined;
}

/** The dragging of a saved request over the list. */
export interface Dragging {
  /** The id of the one that is dragged. */
  readonly id: string | undefined;
  readonly over: DropPlace | undefined;
  start(event: DragEvent, id: string): void;
  /** Only what was taken up in this list can be put down in it. */
  enter(event: DragEvent, place: DropPlace): void;
  end(): void;
}

/** What is dragged within the list of one page. */
export function useDragging(): Dragging {
  const [id, setId] = useState<string>();
  const [over, setOver] = useState<DropPlace>();
  return {
    id,
    over,
    start(event, dragged) {
      // Firefox drags nothing that carries nothing; dropped elsewhere it is no text.
      event.dataTransfer?.setData('application/x-keyring-saved', dragged);
      if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
      setId(dragged);
    },
    enter(event, place) {
      if (id === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (over?.folder !== place.folder || over.before !== place.before) setOver(place);
    },
    end() {
      setId(undefined);
      setOver(undefined);
    },
  };
}
