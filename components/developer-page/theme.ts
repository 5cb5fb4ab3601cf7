/** Half of the brightest: the sum of red, green and blue. */
const HALF = 384;

/**
 * Dark where the page's own text is light, whatever the system prefers: the bar stands on the page. The text's colour
 * tells it also where a background is a picture, or the browser's own.
 */
export function themeAt(place: Element, view: Window): 'light' | 'dark' {
  const [red, green, blue] = (view.getComputedStyle(place).color.match(/\d+/g) ?? []).map(Number);
  return (red ?? 0) + (green ?? 0) + (blue ?? 0) > HALF ? 'dark' : 'light';
}
