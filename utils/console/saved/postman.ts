type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Deeper folders are not looked into: a file may come from anybody. */
const deepest = 20;

/** Path and query of an address, whatever host it names, a variable among them. */
function targetOf(url: unknown): string {
  const raw = isObject(url) ? url.raw : url;
  if (typeof raw !== 'string') return '';
  return raw.replace(/^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/?#]*/i, '').replace(/#.*$/s, '');
}

const bodyOf = (body: unknown): string =>
  isObject(body) && body.mode === 'raw' && typeof body.raw === 'string' ? body.raw : '';

/** Method, address and body: what authenticates, headers and scripts stay behind. */
function requestOf(name: unknown, folder: string, request: unknown): unknown {
  if (typeof request === 'string') return { name, folder, method: 'GET', target: targetOf(request) };
  if (!isObject(request)) return undefined;
  const { method, url, body } = request;
  return { name, folder, method: method ?? 'GET', target: targetOf(url), body: bodyOf(body) };
}

/** Folders in folders become one, named by all of them. */
function within(items: unknown, folder: string, depth: number): unknown[] {
  if (!Array.isArray(items) || depth > deepest) return [];
  return items.flatMap((item) => {
    if (!isObject(item)) return [undefined];
    const inner = typeof item.name === 'string' ? item.name : '';
    return 'item' in item
      ? within(item.item, [folder, inner].filter(Boolean).join(' / '), depth + 1)
      : [requestOf(item.name, folder, item.request)];
  });
}

/** The requests of a Postman collection (v2.0, v2.1), still to be read like all others; undefined where it is none. */
export function readPostman(value: unknown): readonly unknown[] | undefined {
  if (!isObject(value) || !isObject(value.info)) return undefined;
  const { schema } = value.info;
  const isCollection = typeof schema === 'string' && /\/collection\/v2\.[01]\.\d+\//.test(schema);
  return isCollection ? within(value.item, '', 0) : undefined;
}
