import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Answer, html } from '../server/exchange.ts';
import { CLIENT } from './client-files.ts';
import type { View } from './view.ts';

const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#1f3fd6"/><path d="M5 4l6 4-6 4" fill="none" stroke="#fff" stroke-width="2"/></svg>',
)}`;

let style: string | undefined;

/** Forbids all but the page's own files, strings made into script, and the clipboard. */
function strictHeaders(nonce: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    "frame-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'permissions-policy': 'clipboard-write=(), clipboard-read=()',
  };
}

/** An empty document that its script fills: the app's pages are built in the browser. */
export function appDocument(view: View, entry: 'app' | 'legacy', cookie: string): Answer {
  style ??= readFileSync(new URL('./style.css', import.meta.url), 'utf8');
  const nonce = randomBytes(16).toString('base64');
  return html(
    200,
    `<!doctype html>
<html lang="${view.lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>ActiveCampaign</title>
<link rel="icon" href="${ICON}">
<style nonce="${nonce}">${style}</style>
<body class="${entry}">
<div id="app"></div>
<script type="module" nonce="${nonce}" src="${CLIENT}${entry}.ts"></script>
`,
    {
      'cache-control': 'no-store',
      'set-cookie': cookie,
      ...(view.csp === 'strict' && strictHeaders(nonce)),
    },
  );
}
