import { type Answer, type Exchange, html } from '../server/exchange.ts';
import { notFoundPage } from '../server/not-found-page.ts';
import { framework } from './frameworks.ts';

/** Says beside each field what the page itself has heard of it. */
const plain = `for (const field of document.querySelectorAll('[data-plain]')) {
  const heard = document.querySelector('#' + field.id + '-heard');
  field.addEventListener('input', () => { heard.value = field.value ?? field.textContent; });
}`;

const reactField = `const { createElement: e, useState, Fragment } = React;
function Field() {
  const [value, setValue] = useState('');
  return e(Fragment, null,
    e('input', { 'aria-label': 'React key', value, onChange: (event) => setValue(event.target.value) }),
    e('output', { id: 'react-heard' }, value));
}
ReactDOM.createRoot(document.querySelector('#react')).render(e(Field));`;

const vueField = `Vue.createApp({
  data: () => ({ value: '' }),
  render() {
    return [
      Vue.h('input', {
        'aria-label': 'Vue key',
        value: this.value,
        onInput: (event) => { this.value = event.target.value; },
      }),
      Vue.h('output', { id: 'vue-heard' }, this.value),
    ];
  },
}).mount('#vue');`;

const page = (body: string): Answer =>
  html(
    200,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A tool</title>
<style>body { font: 15px sans-serif } label, div { display: block; margin: 6px } input { width: 600px }</style>
${body}</html>`,
    { 'cache-control': 'no-store' },
  );

const field = (label: string, control: string): string => `<label>${label} ${control}</label>`;

const fields = `<h1>Connect ActiveCampaign</h1>
${field('API URL', '<input id="url" data-plain>')}<output id="url-heard"></output>
${field('API key', '<input id="key" type="password" data-plain>')}<output id="key-heard"></output>
${field('Settings', '<textarea id="text" data-plain>KEY=</textarea>')}<output id="text-heard"></output>
<div id="rich" role="textbox" aria-label="Notes" contenteditable data-plain>Key:</div><output id="rich-heard"></output>
${field('Fixed', '<input id="fixed" readonly value="as it is">')}
${field('Short', '<input id="short" maxlength="20">')}
${field('Stubborn', '<input id="stubborn" oninput="this.value = \'\'">')}
<div id="react"></div><div id="vue"></div>
<script>${plain}</script>
<script src="/react.js"></script><script>${reactField}</script>
<script src="/vue.js"></script><script>${vueField}</script>`;

const lone = field('API key', '<input id="key" data-plain>');
const frame = (src: string): string => `<iframe src="${src}" width="700" height="80"></iframe>`;

const pages: ReadonlyMap<string, string> = new Map([
  ['/', fields],
  ['/field', lone],
  ['/frame', frame('/field')],
  ['/foreign-frame', frame('https://elsewhere.example/field')],
  ['/between', frame('https://elsewhere.example/between')],
  ['/opaque', `<iframe src="/field" sandbox="allow-scripts" width="700" height="80"></iframe>`],
]);

/** A tool of somebody else's that wants an API URL and a key: what people insert into. */
export function answerTool({ url }: Exchange): Answer {
  const script = framework(url.pathname);
  if (script !== undefined)
    return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: script };
  const body = pages.get(url.pathname);
  return body === undefined ? notFoundPage() : page(body);
}

/** What lies in frames of the tool's pages, on the other origin. */
export function answerForeignFrame({ url }: Exchange): Answer | undefined {
  if (url.pathname === '/field') return page(lone);
  return url.pathname === '/between' ? page(frame('https://tools.example/field')) : undefined;
}
