import type { Labels } from '../../labels/labels.ts';
import type { Decoys } from '../../page-data.ts';
import { h } from '../element.ts';
import { fieldRow, readOnly } from '../field-row.ts';

function valueRow(labels: Labels, label: string, value: string): HTMLElement {
  const copy = { label: labels.copyUrl, copied: labels.copied };
  return fieldRow(label, readOnly(value, label), () => value, copy);
}

/** The other cards of the page: addresses and keys that are not the pair. */
export function decoyCards(labels: Labels, decoys: Decoys): HTMLElement[] {
  const help = labels.helpText.replace('{url}', decoys.otherUrl).replace('{key}', decoys.otherKey);
  return [
    h(
      'section',
      { class: 'card' },
      h('h2', {}, labels.mcp),
      h('p', {}, labels.mcpText),
      valueRow(labels, labels.url, decoys.mcpUrl),
    ),
    h(
      'section',
      { class: 'card' },
      h('h2', {}, labels.tracking),
      h('p', {}, labels.trackingText),
      valueRow(labels, labels.actid, decoys.actid),
      valueRow(labels, labels.eventKey, decoys.eventKey),
      valueRow(labels, labels.webhook, decoys.webhookUrl),
    ),
    h('section', { class: 'card' }, h('h2', {}, labels.help), h('p', {}, help)),
  ];
}
