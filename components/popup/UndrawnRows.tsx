import { useEffect, useRef } from 'preact/hooks';

/** Pixels that a row takes which is not drawn yet. */
const rowHeight = 44;
/** How far below what can be seen rows are drawn. */
const ahead = '300px';

/** The room of rows that are not drawn yet, for an honest scroll bar; asks for more where it is about to be seen. */
export function UndrawnRows({ count, wanted }: { count: number; wanted: () => void }) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = room.current;
    if (!place) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) wanted();
      },
      { rootMargin: `0px 0px ${ahead}` },
    );
    observer.observe(place);
    return () => observer.disconnect();
  });
  return <div ref={room} style={{ height: count * rowHeight }} />;
}
