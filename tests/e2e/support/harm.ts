import type { Tab } from './surface.ts';

/** Source: every element of the page, those in open shadow roots as well. */
const ALL = `((root) => {
  const found = [];
  const walk = (node) => {
    for (const element of node.querySelectorAll('*')) {
      found.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(root);
  return found;
})(document)`;

/** Elements that no page of Keyring's has in its body, and that hostile texts would make. */
const foreign =
  'script iframe object embed base meta link math video audio source marquee template noscript animate body form xss x img title'.split(
    ' ',
  );

/** From now on the page notes what its content security policy stops, and each dialog that something opens. */
export const watchForHarm = (tab: Tab): Promise<void> =>
  tab.evaluate(`void (() => {
    globalThis.harm = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      harm.push('stopped: ' + violatedDirective + ' ' + blockedURI));
    for (const name of ['alert', 'confirm', 'prompt', 'open']) globalThis[name] = () => harm.push(name);
  })()`);

/** What hostile texts did to a page that was watched: something ran, was asked for, or stands in it as an element. */
export const findHarm = (tab: Tab): Promise<readonly string[]> =>
  tab.evaluate<readonly string[]>(`(() => {
    const found = [...harm];
    if ('hurt' in globalThis) found.push('a script ran');
    for (const element of ${ALL}) {
      if (element.closest('head')) continue;
      if (element !== document.body && ${JSON.stringify(foreign)}.includes(element.localName))
        found.push('element: ' + element.outerHTML.slice(0, 200));
      for (const { name, value } of element.attributes)
        if (/^on|^(?:srcdoc|formaction|action|src|style)$/.test(name) && !/^[\\w-]+: ?[-\\w.%()]+;?/.test(value) ||
          /^(?:href|xlink:href)$/.test(name) && !/^(?:https:\\/\\/(?:community|developers|help|status|www)\\.activecampaign\\.com\\/|#)/.test(value))
          found.push('attribute: ' + name + '=' + value.slice(0, 200));
    }
    for (const { name } of performance.getEntriesByType('resource'))
      if (!name.startsWith(location.origin)) found.push('asked for ' + name);
    return found;
  })()`);

/** All text of an element that shows only what is in sight: what it has at each place while it is scrolled through. */
export const gatherText = (tab: Tab, selector: string): Promise<string> =>
  tab.evaluate<string>(`(async () => {
    const seen = [];
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const view = document.querySelector(${JSON.stringify(selector)});
    for (let top = 0; ; top += Math.max(view.clientHeight * 0.9, 20)) {
      view.scrollTop = top;
      await drawn();
      await drawn();
      const now = document.querySelector(${JSON.stringify(selector)});
      seen.push(now.textContent);
      if (top + now.clientHeight >= now.scrollHeight) return seen.join('\\n');
    }
  })()`);
