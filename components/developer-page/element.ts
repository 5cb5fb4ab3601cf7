/** An element with attributes and children. Never from markup: pages may demand trusted types. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A native button that runs `press` on a person's own clicks and key presses, and not on a script's. */
export function button(page: Document, press: () => void, ...children: (Node | string)[]): HTMLButtonElement {
  const made = element(page, 'button', { type: 'button' }, ...children);
  made.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) press();
  });
  return made;
}
