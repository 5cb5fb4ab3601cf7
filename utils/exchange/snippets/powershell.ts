import { headersBesideType } from './headers';
import { powershell as literal } from './literals/powershell';
import { keyName, type Snippet } from './snippet';
import { portableUrl } from './written-url';

/** For Windows PowerShell 5.1 and PowerShell 7. The body goes as bytes: a text would be sent in another encoding. */
export const powershell: Snippet = {
  id: 'powershell',
  keyIn: 'variable',
  write(call) {
    const { method, url, body, mediaType } = call;
    const headers = headersBesideType(call, literal, `$env:${keyName}`);
    return [
      `Invoke-RestMethod -Method ${method} -Uri ${literal(portableUrl(url))}`,
      `-Headers @{ ${headers.map(([name, value]) => `'${name}' = ${value}`).join('; ')} }`,
      // A redirect would take the key along.
      '-MaximumRedirection 0',
      ...(mediaType === '' ? [] : [`-ContentType ${literal(mediaType)}`]),
      ...(body === '' ? [] : [`-Body ([Text.Encoding]::UTF8.GetBytes(${literal(body)}))`]),
    ].join(' `\n  ');
  },
};
