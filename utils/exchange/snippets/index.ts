import { appsScript } from './apps-script';
import { csharp } from './csharp';
import { curl } from './curl';
import { curlCmd } from './curl-cmd';
import { curlPowershell } from './curl-powershell';
import { go } from './go';
import { java } from './java';
import { make } from './make';
import { n8n } from './n8n';
import { node } from './node';
import { phpCurl } from './php-curl';
import { phpGuzzle } from './php-guzzle';
import { powershell } from './powershell';
import { pythonHttpx } from './python-httpx';
import { pythonRequests } from './python-requests';
import { ruby } from './ruby';
import type { Snippet, SnippetId } from './snippet';

/** By id: a test holds their order against that of the ids. */
const byId: Readonly<Record<SnippetId, Snippet>> = {
  curl,
  'curl-powershell': curlPowershell,
  'curl-cmd': curlCmd,
  powershell,
  node,
  'python-requests': pythonRequests,
  'python-httpx': pythonHttpx,
  'php-curl': phpCurl,
  'php-guzzle': phpGuzzle,
  ruby,
  go,
  java,
  csharp,
  'apps-script': appsScript,
  n8n,
  make,
};

export const snippets: readonly Snippet[] = Object.values(byId);

export const snippet = (id: SnippetId): Snippet => byId[id];
