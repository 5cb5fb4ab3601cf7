/** How bright a colour is to the eye, 0 to 1; undefined where it is not written as rgb(). */
function brightness(colour: string): number | undefined {
  const [, ...parts] = /^rgba?\((\d+), (\d+), (\d+)/.exec(colour) ?? [];
  const [red, green, blue] = parts.map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/**
 * Dark where the page's own text is light, whatever the system prefers: the bar stands on the page. The text's colour
 * tells it also where a background is a picture, or the browser's own.
 */
export function themeAt(place: Element, view: Window): 'light' | 'dark' {
  const text = brightness(view.getComputedStyle(place).color);
  if (text !== undefined) return text > 0.55 ? 'dark' : 'light';
  return view.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
