import type { Labels } from '../../labels/labels.ts';
import type { PageData } from '../../page-data.ts';
import { h } from '../element.ts';
import { fieldRow, readOnly } from '../field-row.ts';

function valueRow(labels: Labels, label: string, input: HTMLInputElement): HTMLElement {
  return fieldRow(label, input, () => input.value, { label: labels.copy, copied: labels.copied });
}

function card(title: string, text: string, ...rows: HTMLElement[]): HTMLElement {
  return h('section', { class: 'card' }, h('h2', {}, title), h('p', {}, text), ...rows);
}

interface DecoyCards {
  cards: HTMLElement[];
  /** Puts another key into the one address that holds it. */
  show(key: string): void;
}

/** The other cards of the page: addresses and keys that are not the pair. */
export function decoyCards({ labels, decoys, key }: PageData): DecoyCards {
  if (!decoys) return { cards: [], show: () => {} };
  const field = (label: string, value: string) => valueRow(labels, label, readOnly(value, label));
  const mcp = readOnly(decoys.mcpUrl, labels.url);
  const help = labels.helpText.replace('{url}', decoys.otherUrl).replace('{key}', decoys.otherKey);
  return {
    cards: [
      card(labels.mcp, labels.mcpText, valueRow(labels, labels.url, mcp)),
      card(
        labels.tracking,
        labels.trackingText,
        field(labels.actid, decoys.actid),
        field(labels.eventKey, decoys.eventKey),
        field(labels.webhook, decoys.webhookUrl),
      ),
      card(labels.help, help),
    ],
    show(next) {
      mcp.value = decoys.mcpUrl.replace(key, next);
    },
  };
}
