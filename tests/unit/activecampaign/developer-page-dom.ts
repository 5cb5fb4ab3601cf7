/** Small settings pages for the finder: each structure is a table of rows, each decoy a piece of page beside it. */

export const key = 'a81f3c5e7b9d0f2a4c6e8b1d3f5a7c9e0b2d4f6a8c1e3b5d7f9a0c2e4b6d8f1a3c5e7b9d';
export const otherKey = key.split('').reverse().join('');
export const eventKey = '5f2c8e1a9b3d7f4062c8e1a9b3d7f4065f2c8e1a';
export const url = 'https://acme.api-us1.com';
export const otherUrl = 'https://beta.api-us1.com';

export interface Labels {
  readonly url: string;
  readonly key: string;
  readonly copy: string;
}

export const labels: Readonly<Record<string, Labels>> = {
  en: { url: 'URL', key: 'Key', copy: 'Copy API Key' },
  fr: { url: 'URL de l’API', key: 'Jeton API', copy: 'Copier le jeton API' },
  pt: { url: 'URL da API', key: 'Chave da API', copy: 'Copiar chave de API' },
};

/** What one settings page shows; the structures put it on the page. */
export interface Shown extends Labels {
  readonly urlValue: string;
  readonly keyValue: string;
}

const row = (label: string, value: string, copy: string): string =>
  `<div class="x"><label>${label}</label><div>${value}<button>${copy}</button></div></div>`;
const halves = (value: string, glue: string): string => value.slice(0, 31) + glue + value.slice(31);

/** How the URL and the key may be put on the page; markup that goes into the section. */
export const structures: Readonly<Record<string, (shown: Shown) => string>> = {
  'read-only inputs': (s) =>
    row(s.url, `<input readonly value="${s.urlValue}">`, s.copy) +
    row(s.key, `<input readonly value="${s.keyValue}">`, s.copy),
  'password input': (s) =>
    row(s.url, `<input readonly value="${s.urlValue}">`, s.copy) +
    row(s.key, `<div><input type="password" value="${s.keyValue}"><button>Show</button></div>`, s.copy),
  textareas: (s) =>
    row(s.url, `<textarea readonly>${s.urlValue}</textarea>`, s.copy) +
    row(s.key, `<textarea readonly>${s.keyValue}</textarea>`, s.copy),
  'code elements': (s) =>
    `<p>${s.url}: <code>${s.urlValue}</code><button>${s.copy}</button></p><p>${s.key}: <code>${s.keyValue}</code><button>${s.copy}</button></p>`,
  'text in divs': (s) =>
    `<div><div>${s.url}</div><div>${s.urlValue}</div></div><div><div>${s.key}</div><div>${s.keyValue}</div></div>`,
  'spans without spaces': (s) =>
    `<div><span>${s.url}</span><span>${s.urlValue}</span><span>${s.copy}</span></div><div><span>${s.key}</span><span>${s.keyValue}</span><span>${s.copy}</span></div>`,
  'one line': (s) =>
    `<div><b>${s.url}</b> <span>${s.urlValue}</span> <b>${s.key}</b> <span>${s.keyValue}</span></div>`,
  'line breaks': (s) => `<p>${s.url}<br>${s.urlValue}<br>${s.key}<br>${s.keyValue}</p>`,
  'split by wbr': (s) =>
    `<dl><dt>${s.url}</dt><dd>${s.urlValue}</dd><dt>${s.key}</dt><dd>${halves(s.keyValue, '<wbr>')}</dd></dl>`,
  'split by nested spans': (s) =>
    `<div><code>${s.urlValue}</code></div><div><code><span>${halves(s.keyValue, '</span><span>')}</span></code></div>`,
  table: (s) =>
    `<table><tbody><tr><th>${s.url}</th><td>${s.urlValue}</td></tr><tr><th>${s.key}</th><td>${s.keyValue}</td></tr></tbody></table>`,
  'input and revealed text': (s) =>
    row(s.url, `<input readonly value="${s.urlValue}">`, s.copy) +
    row(s.key, `<span>${s.keyValue}</span>`, 'Hide'),
  'shadow roots': (s) =>
    `<ac-field data-label="${s.url}" data-value="${s.urlValue}"></ac-field><ac-field data-label="${s.key}" data-value="${s.keyValue}"></ac-field>`,
};

/** What else a settings page may show. None of it is the pair. */
export const decoys: Readonly<Record<string, string>> = {
  'MCP address': `<div><label>MCP</label><div><input readonly value="https://acme.activehosted.com/api/agents/mcp/http/${key}"></div></div>`,
  'MCP address, another token': `<div><label>MCP</label><div><code>https://acme.activehosted.com/api/agents/mcp/http?token=${otherKey}</code></div></div>`,
  'MCP address in two spans': `<div><code><span>https://acme.activehosted.com/api/agents/mcp/http/</span><span>${otherKey}</span></code></div>`,
  'event tracking': `<div><label>actid</label><div><input readonly value="123456789"></div></div><div><label>Event key</label><div><input readonly value="${eventKey}"></div></div>`,
  'event tracking in code': `<p>actid: <code>123456789</code></p><p>Key: <code>${eventKey}</code></p>`,
  webhook: `<div><label>Webhook</label><div><input value="https://hooks.acme.com/in/${otherKey}"></div></div>`,
  'second account in a help text': `<p>For example, the agency uses <code>${otherUrl}</code> with the key <code>${otherKey}</code>, see <a href="#">help</a>.</p>`,
  'second account in a box': `<aside><div>Example</div><div><code>${otherUrl}</code></div><div><code>${otherKey}</code></div></aside>`,
  'second account in fields of its own': `<form><div><label>URL</label><div><input value="${otherUrl}"></div></div><div><label>Key</label><div><input value="${otherKey}"></div></div></form>`,
  'documentation link': `<p>Read <a href="#">https://developers.activecampaign.com</a> first.</p><div>https://help.activecampaign.com</div>`,
  'app address': `<div><label>Account</label><div><input readonly value="https://acme.activehosted.com"></div></div>`,
  'hidden token': `<input type="hidden" name="csrf" value="${otherKey}">`,
  'data in a script': `<script type="application/json">{"key":"${otherKey}"}</script>`,
};

/** Fills a document with a settings page: the section with the pair, decoys before and after it. */
export function settingsPage(document: Document, section: string, around = ''): void {
  document.body.innerHTML = `<nav><input type="search" value=""></nav><main><h1>Developer</h1>${around}<section><h2>API</h2>${section}</section>${around}</main>`;
  for (const field of document.querySelectorAll<HTMLElement>('ac-field')) {
    const outer = field.attachShadow({ mode: 'open' });
    outer.innerHTML = `<div><span>${field.dataset.label}</span><ac-value></ac-value></div>`;
    const inner = outer.querySelector('ac-value')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = `<div><input readonly value="${field.dataset.value}"><slot></slot></div>`;
  }
}
