import { expect, test } from 'vitest';
import { curlCmd } from '@/utils/exchange/snippets/curl-cmd';
import { arriving, hostileWithin, meaningOf } from './hostile';
import { cmdLine } from './models/cmd';
import { curlRequest } from './models/curl-options';
import { windowsArguments } from './models/windows-arguments';

/** There is no cmd here, and no grammar of it: see models/cmd. */
test.each(hostileWithin(curlCmd))('%s', (_, call) => {
  const [program, ...args] = windowsArguments(cmdLine(curlCmd.write(call)));
  expect(program).toBe('curl.exe');
  const request = curlRequest(args);
  const wanted = arriving(call, 'the-key');
  expect({ ...request, body: '' }).toEqual({ ...wanted, body: '' });
  expect(meaningOf(request.body)).toEqual(meaningOf(wanted.body));
});

test('the model fills in what is not escaped, and stops at what cmd takes for its own', () => {
  expect(cmdLine('echo %PATH% ^%^PATH^%^')).toBe('echo expanded PATH %PATH%');
  expect(() => cmdLine('echo a & b')).toThrow('&');
  expect(cmdLine('echo "a & b" ^& c ^\n  d')).toBe('echo "a & b" & c   d');
});
