import { headerCode, saysEmpty } from './headers';
import { php } from './literals/php';
import { keyName, type Snippet } from './snippet';

/** For PHP's own cURL, which follows no redirect by itself. */
export const phpCurl: Snippet = {
  id: 'php-curl',
  keyIn: 'variable',
  write(call) {
    const { method, url, body } = call;
    const named = `getenv('${keyName}')`;
    const headers = headerCode(call, (text) => text, named).map(([name, value]) =>
      value === named ? `'${name}: ' . ${named}` : php(`${name}: ${value}`),
    );
    const empty = saysEmpty(call);
    return [
      '<?php',
      `$curl = curl_init(${php(url)});`,
      'curl_setopt_array($curl, [',
      `    CURLOPT_CUSTOMREQUEST => '${method}',`,
      '    CURLOPT_HTTPHEADER => [',
      ...headers.map((header) => `        ${header},`),
      ...(empty ? [`        'Content-Length: 0',`] : []),
      '    ],',
      ...(body === '' ? [] : [`    CURLOPT_POSTFIELDS => ${php(body)},`]),
      '    CURLOPT_RETURNTRANSFER => true,',
      ']);',
      '$answer = curl_exec($curl);',
      'if ($answer === false) {',
      '    exit(curl_error($curl) . PHP_EOL);',
      '}',
      `echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $answer, PHP_EOL;`,
    ].join('\n');
  },
};
