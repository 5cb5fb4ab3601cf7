import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { appsScript } from '@/utils/exchange/snippets/apps-script';
import { portableUrl } from '@/utils/exchange/snippets/written-url';
import { arriving, hostile } from './hostile';

interface Params {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly payload?: string;
  readonly followRedirects: boolean;
}

/** Apps Script is the same engine of JavaScript with services of Google's: the text is run with stand-ins for them. */
test.each(hostile)('%s', (_, call) => {
  const asked: { readonly url: string; readonly params: Params }[] = [];
  const properties = { getProperty: (name: string) => `property ${name}` };
  const said: string[] = [];
  runInNewContext(`${appsScript.write(call)}\ncallActiveCampaign();`, {
    PropertiesService: { getScriptProperties: () => properties },
    UrlFetchApp: {
      fetch(url: string, params: Params) {
        asked.push({ url, params });
        return { getResponseCode: () => 200, getContentText: () => '{}' };
      },
    },
    console: { log: (text: string) => said.push(text) },
  });
  const [{ url, params } = { url: '', params: undefined }] = asked;
  const headers = Object.entries(params?.headers ?? {}).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  const seen = {
    method: params?.method.toUpperCase(),
    url,
    body: params?.payload ?? '',
    headers: {
      ...Object.fromEntries(headers),
      ...(params?.contentType !== undefined && { 'content-type': params.contentType }),
    },
  };
  const wanted = arriving(call, 'property ACTIVECAMPAIGN_API_KEY');
  expect(seen).toEqual({ ...wanted, url: portableUrl(wanted.url) });
  expect(params?.followRedirects).toBe(false);
  expect(said).toEqual(['200 {}']);
});
