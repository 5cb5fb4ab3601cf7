import { expect, test } from 'vitest';
import { powershell } from '@/utils/exchange/snippets/powershell';
import { portableUrl } from '@/utils/exchange/snippets/written-url';
import { arriving, hostile } from './hostile';
import { powershellCommands } from './models/powershell';

/** There is no PowerShell here: its grammar parses the text, and what the arguments stand for is compared. */
test.each(hostile)('%s', (_, call) => {
  const [command, ...more] = powershellCommands(powershell.write(call));
  const { name, args = [] } = command ?? { name: '' };
  expect(name).toBe('Invoke-RestMethod');
  expect(more).toEqual([]);
  const given = Object.fromEntries(args.flatMap((one, at) => (at % 2 === 0 ? [[one, args[at + 1]]] : [])));
  const { method, url, body, headers } = arriving(call, 'the-key');
  const type = headers['content-type' as keyof typeof headers];
  expect(given).toEqual({
    '-Method': method,
    '-Uri': portableUrl(url),
    '-Headers': { 'Api-Token': 'the-key', Accept: 'application/json' },
    '-MaximumRedirection': '0',
    ...(type !== undefined && { '-ContentType': type, '-Body': body }),
  });
});
