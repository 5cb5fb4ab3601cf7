import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Wxt } from 'wxt';
import type { Browser } from 'wxt/browser';

/** The page that opens most often: it waits for every file that it loads before it paints. */
const page = 'popup.html';

const link = /\s*<link rel="stylesheet"[^>]* href="([^"]+)">/g;

const ownStyles = "style-src 'self'";

/** What a policy calls a text that may stand in a page. */
const sourceOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Puts the style sheets of the popup into its page, and their hash, by which alone they count there, into the policy of
 * our pages. `data-href` names the files: what is loaded later asks for them by name (see small-preload.ts).
 *
 * For WXT's hook `build:manifestGenerated`, when every page lies in its folder.
 */
export async function inlineStyles({ config }: Wxt, manifest: Browser.runtime.Manifest): Promise<void> {
  const file = join(config.outDir, page);
  const html = await readFile(file, 'utf8');
  const names = [...html.matchAll(link)].map(([, href = '']) => href);
  const sheets = await Promise.all(names.map((name) => readFile(join(config.outDir, name), 'utf8')));
  const styles = sheets.map((sheet) => sheet.trim()).join('\n');
  const inlined = `  <style data-href="${names.join(' ')}">${styles}</style>\n  </head>`;
  await writeFile(
    file,
    html.replaceAll(link, '').replace('</head>', () => inlined),
  );

  const policy = manifest.content_security_policy as { extension_pages: string };
  const { extension_pages: before } = policy;
  policy.extension_pages = before.replace(ownStyles, `${ownStyles} ${sourceOf(styles)}`);
  if (names.length === 0 || policy.extension_pages === before)
    throw new Error(`No styles to put into ${page}, or no policy that could allow them`);
}
