type Child = Node | string;
type Properties = Record<string, string | boolean | (() => void)>;

/** Every node that the page itself made. The builds that throw strangers away know them by this. */
export const ownNodes = new WeakSet<Node>();

/** An element with its attributes (functions are listeners, such as `click`) and children. Never from markup. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  ownNodes.add(element);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (typeof value === 'string') element.setAttribute(name, value);
    else element.toggleAttribute(name, value);
  }
  for (const child of children) element.append(typeof child === 'string' ? textNode(child) : child);
  return element;
}

export function textNode(text: string): Text {
  const node = document.createTextNode(text);
  ownNodes.add(node);
  return node;
}
