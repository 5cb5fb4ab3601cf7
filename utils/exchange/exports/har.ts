import type { Answered } from '@/utils/activecampaign/answers/answered';
import type { Method } from '@/utils/activecampaign/operations/types';
import { mediaTypeOf } from '@/utils/activecampaign/requests/media-type';
import { REDACTED } from '../redaction/span';
import { withoutSecrets } from './without-secrets';

/** A call that was made, with all that is kept of its answer. */
export interface HarCall {
  readonly method: Method;
  /** Of the account: `https://acme.api-us1.com`. */
  readonly origin: string;
  readonly target: string;
  /** The request's body. */
  readonly sent: string;
  readonly answered: Pick<Answered, 'at' | 'result'>;
  /** The body of its answer; undefined where it is not kept. */
  readonly body: string | undefined;
}

/** Characters of a body that goes into a file: a message between a page and its background has a limit. */
const longestBody = 5_000_000;

/** Headers whose value signs in, whoever sent them. */
const secretHeader = /authori[sz]ation|cookie|token|secret|api-?key/i;

const notInUrl = /[^\w\-.~:/?#@!$&'()*+,;=%]/gu;

/** An address as a parser of addresses takes it: brackets and what a browser leaves as it is are encoded. */
const strictly = (url: string): string => url.toWellFormed().replace(notInUrl, encodeURIComponent);

function responseOf({ answered: { result }, body }: HarCall, redact: (text: string) => string): object {
  const common = { httpVersion: '', cookies: [], redirectURL: '', headersSize: -1 };
  if (result.kind !== 'answer') {
    const content = { size: 0, mimeType: 'x-unknown' };
    return { ...common, status: 0, statusText: '', headers: [], content, bodySize: -1, comment: result.kind };
  }
  const { status, headers, size } = result;
  const isKept = body !== undefined && body.length <= longestBody;
  return {
    ...common,
    status,
    statusText: '',
    headers: Object.entries(headers).map(([name, value]) => ({
      name,
      value: secretHeader.test(name) ? REDACTED : redact(value),
    })),
    content: {
      size,
      mimeType: headers['content-type'] ?? 'x-unknown',
      ...(isKept && size > 0 && { text: redact(body) }),
    },
    bodySize: -1,
    ...(!isKept && size > 0 && { comment: 'The body was not kept.' }),
  };
}

/** A call as an entry of an HTTP archive (HAR 1.2). `redact` takes keys out of each text. */
export function harEntry(call: HarCall, redact: (text: string) => string): object {
  const { method, origin, target, sent, answered } = call;
  const url = strictly(redact(new URL(target, origin).href));
  const type = mediaTypeOf({ method, target });
  return {
    startedDateTime: new Date(answered.at).toISOString(),
    time: answered.result.ms,
    request: {
      method,
      url,
      httpVersion: '',
      cookies: [],
      headers: [
        { name: 'Api-Token', value: REDACTED },
        { name: 'Accept', value: 'application/json' },
        ...(sent === '' ? [] : [{ name: 'Content-Type', value: type }]),
      ],
      queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
      ...(sent !== '' && { postData: { mimeType: type, text: redact(withoutSecrets(sent)) } }),
      headersSize: -1,
      bodySize: -1,
    },
    response: responseOf(call, redact),
    cache: {},
    timings: { send: 0, wait: answered.result.ms, receive: 0 },
  };
}

/** The text of an archive around its entries, each as JSON: what stands before them, between them and after them. */
export const harFrame = {
  before:
    '{"log":{"version":"1.2","creator":{"name":"Keyring for ActiveCampaign","version":"1"},"entries":[\n',
  between: ',\n',
  after: '\n]}}\n',
} as const;
