import type { Plugin } from 'vite';

const script = /<script\b[^>]*"virtual:wxt-html-plugins"[^>]*><\/script>/;

/** Takes WXT's script for its plugins out of our pages. We have none: it would be an empty file that each page loads. */
export function noEmptyScript(): Plugin {
  return {
    name: 'no-empty-script',
    apply: 'build',
    // After WXT, which puts it in.
    enforce: 'post',
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace(script, '') },
  };
}
