import { headerCode } from './headers';
import { php } from './literals/php';
import { keyName, type Snippet } from './snippet';
import { strictUrl } from './written-url';

/** For Guzzle, installed with Composer. */
export const phpGuzzle: Snippet = {
  id: 'php-guzzle',
  keyIn: 'variable',
  write(call) {
    const { method, url, body } = call;
    const headers = headerCode(call, php, `getenv('${keyName}')`);
    return [
      '<?php',
      `require 'vendor/autoload.php';`,
      '',
      '$client = new GuzzleHttp\\Client();',
      `$response = $client->request('${method}', ${php(strictUrl(url))}, [`,
      `    'headers' => [`,
      ...headers.map(([name, value]) => `        '${name}' => ${value},`),
      '    ],',
      ...(body === '' ? [] : [`    'body' => ${php(body)},`]),
      `    'allow_redirects' => false, // a redirect would take the key along`,
      `    'http_errors' => false,`,
      ']);',
      `echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;`,
    ].join('\n');
  },
};
