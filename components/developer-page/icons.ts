const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Paths in a 16 by 16 field, each with the class that says how it is drawn. */
const drawings = {
  mark: [
    ['bow', 'M6.5 2.2a4.3 4.3 0 1 0 0 8.6a4.3 4.3 0 1 0 0-8.6z'],
    ['blade', 'M9.7 9.7l4.3 4.3M11.6 11.6l-1.7 1.7M13.3 13.3l-1.3 1.3'],
  ],
  chevron: [['stroke', 'M4.5 6.5L8 10l3.5-3.5']],
  check: [['stroke', 'M3 8.5l3.2 3.2L13 4.8']],
} as const;

/** A small drawing for the eye alone: what it means is always said in words beside it. */
export function icon(page: Document, name: keyof typeof drawings): SVGSVGElement {
  const svg = page.createElementNS(NAMESPACE, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  for (const [kind, shape] of drawings[name]) {
    const path = page.createElementNS(NAMESPACE, 'path');
    path.setAttribute('class', kind);
    path.setAttribute('d', shape);
    svg.append(path);
  }
  return svg;
}
