// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { xssPayloads as payloads } from '../../../e2e/support/xss-payloads';
import { showAnswer } from './shown-answer';

type Shown = Awaited<ReturnType<typeof showAnswer>>;

/** What the views are made of; anything else came out of an answer. */
const own = new Set(
  'main div p span strong bdi button svg path h3 ul li code details summary input label table colgroup col thead tbody tr th td pre'.split(
    ' ',
  ),
);

function expectHarmless({ host }: Shown): void {
  for (const element of host.querySelectorAll('*')) {
    expect(own, element.outerHTML.slice(0, 200)).toContain(element.localName);
    for (const { name, value } of element.attributes) {
      expect(name, value).not.toMatch(/^on|^(?:href|src|srcdoc|action|formaction|data)$/);
    }
  }
  expect(globalThis).not.toHaveProperty('hurt');
}

/** As the tree writes a text. */
const quoted = (text: string): string => JSON.stringify(text);

test('fifty payloads in every name and value are shown as text, in every view', async () => {
  expect(new Set(payloads).size).toBe(50);
  for (const payload of payloads) {
    const row = { id: payload, [payload]: payload, links: { [payload]: payload } };
    const shown = await showAnswer(
      JSON.stringify({ contacts: [row, row], [payload]: payload, meta: { total: payload } }),
      { headers: { 'x-request-id': payload, 'x-odd': payload, 'ratelimit-remaining': payload } },
    );
    expect(shown.tabs()).toEqual(['Tree', 'Table', 'Raw', 'Headers']);
    expectHarmless(shown);
    expect(shown.all('td')[0]?.textContent).toBe(payload);
    expect(shown.all('th').map(({ textContent }) => textContent)).toContain(payload);
    await shown.open('Tree');
    await shown.find('hurt');
    expectHarmless(shown);
    expect(shown.text()).toContain(quoted(payload));
    await shown.open('Raw');
    expectHarmless(shown);
    expect(shown.text()).toContain(quoted(payload));
    await shown.open('Headers');
    expectHarmless(shown);
    expect(shown.all('td').map(({ textContent }) => textContent)).toContain(payload);
  }
}, 60_000);

test('so are those in an error, a page that is HTML, a collection key and text that is no JSON', async () => {
  for (const payload of payloads) {
    const errors = await showAnswer(
      JSON.stringify({ errors: [{ title: payload, detail: payload, source: { pointer: payload } }] }),
      { status: 422 },
    );
    expectHarmless(errors);
    const html = await showAnswer(`<!doctype html><title>${payload}</title>${payload}`, {
      headers: { 'content-type': 'text/html' },
    });
    expectHarmless(html);
    expect(html.tabs()).toEqual(['Raw', 'Headers']);
    expect(html.all('pre')[0]?.textContent).toBe(`<!doctype html><title>${payload}</title>${payload}`);
    const collection = await showAnswer(JSON.stringify({ [payload]: [{ id: '1' }], meta: { total: '9' } }), {
      context: { operation: undefined },
    });
    expectHarmless(collection);
    expect(collection.text()).toContain(`You see 1 of 9 in “${payload.slice(0, 60)}”.`);
  }
}, 60_000);
