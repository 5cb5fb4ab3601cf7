/** Sources of small functions that run in the page with a node as their first argument. */

export const IS_VISIBLE = `(node) => node.isConnected && node.checkVisibility({ visibilityProperty: true })
  && node.getBoundingClientRect().width > 0`;

export const FOCUS = '(node) => { node.focus(); }';

export const IS_FOCUSED = '(node) => node.getRootNode().activeElement === node';

export const IS_ENABLED = `(node) => !node.matches(':disabled') && node.getAttribute('aria-disabled') !== 'true'`;

export const TEXT = '(node) => node.innerText ?? node.textContent';

export const VALUE = '(node) => node.value ?? node.textContent';

export const MIDDLE = `(node) => {
  const { x, y, width, height } = node.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}`;

export const ATTRIBUTE = '(node, name) => node.getAttribute(name)';

/** Focuses a field and selects all of its text, so that typing replaces it. */
export const SELECT_ALL = `(node) => {
  node.focus();
  if (node.select) node.select();
  else node.ownerDocument.getSelection().selectAllChildren(node);
}`;

export const SCROLL_INTO_VIEW = `(node) => { node.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' }); }`;

/**
 * The visible text of everything directly in a shadow root. The text of a style element is not visible, though
 * innerText gives it.
 */
export const ROOT_TEXT = `(root) => [...root.children]
  .filter((child) => child.localName !== 'style' && child.checkVisibility())
  .map((child) => child.innerText).join('\\n')`;

/**
 * All that is in a document or a shadow root, whether it can be seen or not: text, attributes, the values of fields,
 * and the same of the open roots and the reachable frames below.
 */
export const EVERYTHING = `function everything(root) {
  const within = (one) => [
    ...[...one.attributes].map(({ value }) => value),
    one.value ?? '',
    one.shadowRoot ? everything(one.shadowRoot) : '',
    one.contentDocument ? everything(one.contentDocument) : '',
  ];
  const text = (root.documentElement ?? root).textContent ?? '';
  return [text, ...[...root.querySelectorAll('*')].flatMap(within)].join(' ');
}`;

/**
 * Lets the page see a closed root, so that axe enters it. That is a change to the page: nothing that comes after may
 * rely on the root being closed.
 */
export const REVEAL = `(root) => {
  Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
  (globalThis.revealedHosts ??= new Set()).add(root.host);
}`;

/** Source of what axe is to look at after REVEAL: what is in the roots, and not the page around them. */
export const REVEALED = '{ include: [...globalThis.revealedHosts] }';
