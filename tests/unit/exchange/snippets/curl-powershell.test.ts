import { expect, test } from 'vitest';
import { curlPowershell } from '@/utils/exchange/snippets/curl-powershell';
import { arriving, hostileWithin, meaningOf } from './hostile';
import { curlRequest } from './models/curl-options';
import { legacyLine, powershellCommands } from './models/powershell';
import { windowsArguments } from './models/windows-arguments';

/**
 * There is no PowerShell here: its grammar parses the text; how PowerShell hands arguments on, and how a program of
 * Windows reads them, are models of the rules that Microsoft wrote down.
 */
test.each(hostileWithin(curlPowershell))('%s', (_, call) => {
  const text = curlPowershell.write(call);
  const command = powershellCommands(text).find(({ name }) => name === 'curl.exe');
  const args = (command?.args ?? []).map((one) => String(one));
  expect(text).toContain("$PSNativeCommandArgumentPassing = 'Legacy'");
  const request = curlRequest(windowsArguments(legacyLine(args)));
  const wanted = arriving(call, 'the-key');
  expect({ ...request, body: '' }).toEqual({ ...wanted, body: '' });
  expect(meaningOf(request.body)).toEqual(meaningOf(wanted.body));
});
