import { entriesOf, listOf, own, textOf } from '../values';

const written = (server: unknown): string =>
  entriesOf(own(server, 'variables')).reduce(
    (url, [name, variable]) => {
      const value = textOf(own(variable, 'default'));
      return value === '' ? url : url.replaceAll(`{${name}}`, value);
    },
    textOf(own(server, 'url')),
  );

/** The address that the paths of an OpenAPI file stand after: ActiveCampaign's own, where there are several. */
export function serverUrl(servers: unknown): string {
  const urls = listOf(servers).map(written);
  const url = urls.find((one) => /api-us1\.com|activehosted\.com|\/api\/3/.test(one)) ?? urls[0] ?? '';
  return url.replace(/\/$/, '').replace(/(?<!\{)\{([^{}/]{1,50})\}(?!\})/g, '{{$1}}');
}
