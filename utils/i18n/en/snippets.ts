import type { CopiedKey } from '@/utils/exchange/snippets/copied-key';
import type { SnippetId } from '@/utils/exchange/snippets/snippet';

const names: Record<SnippetId, string> = {
  curl: 'cURL (bash)',
  'curl-powershell': 'cURL (PowerShell)',
  'curl-cmd': 'cURL (cmd)',
  powershell: 'PowerShell',
  node: 'JavaScript (Node)',
  'python-requests': 'Python (requests)',
  'python-httpx': 'Python (httpx)',
  'php-curl': 'PHP (cURL)',
  'php-guzzle': 'PHP (Guzzle)',
  ruby: 'Ruby',
  go: 'Go',
  java: 'Java',
  csharp: 'C#',
  'apps-script': 'Google Apps Script',
  n8n: 'n8n (HTTP Request node)',
  make: 'Make (HTTP module)',
};

const copied: Record<CopiedKey, (format: string) => string> = {
  variable: (format) =>
    `Copied as ${format}. The key is not in it: it is read from the environment variable ACTIVECAMPAIGN_API_KEY.`,
  property: (format) =>
    `Copied as ${format}. The key is not in it: it is read from the script property ACTIVECAMPAIGN_API_KEY.`,
  credential: (format) =>
    `Copied as ${format}. The key is not in it: choose your ActiveCampaign credential in the node.`,
  placeholder: (format) =>
    `Copied as ${format}. The key is not in it: put it in the place of ACTIVECAMPAIGN_API_KEY.`,
  none: (format) => `Copied as ${format}. This call takes no API key.`,
  clear: (format) =>
    `Copied as ${format}, with the key in clear: whoever reads this text can use the account.`,
  secrets: (format) => `Copied as ${format}, with its secrets in clear.`,
};

/** The words about copying a call for another tool. */
export const snippets = {
  names,
  withKey: 'With the key in clear',
  withSecrets: 'With secrets in clear',
  copied,
  withheld: ' What else is secret in it stands there by its name, in capitals.',
  tooLong: (format: string, limit: number) =>
    `Nothing was copied: ${format} takes ${limit.toLocaleString('en')} characters at most, and this call has more. Choose another format.`,
};
