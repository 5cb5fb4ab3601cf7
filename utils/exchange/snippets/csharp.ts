import { headerCode } from './headers';
import { doubleQuoted, linesOf } from './literals/double-quoted';
import { keyName, type Snippet } from './snippet';
import { portableUrl } from './written-url';

const literal = (text: string): string => linesOf(text).map(doubleQuoted).join('\n                + ');

/** For .NET's HttpClient. The body goes as bytes: a text would get a character set into its media type. */
export const csharp: Snippet = {
  id: 'csharp',
  keyIn: 'variable',
  write(call) {
    const { method, url, body } = call;
    const headers = headerCode(call, doubleQuoted, `Environment.GetEnvironmentVariable("${keyName}")`);
    const add = ([name, value]: readonly [string, string]): string =>
      `            request.${name === 'Content-Type' ? 'Content.' : ''}Headers.TryAddWithoutValidation("${name}", ${value});`;
    return [
      'using System;',
      'using System.Net.Http;',
      'using System.Text;',
      'using System.Threading.Tasks;',
      '',
      'public static class ActiveCampaignCall',
      '{',
      '    public static async Task Main()',
      '    {',
      '        // A redirect would take the key along.',
      '        using (var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }))',
      `        using (var request = new HttpRequestMessage(new HttpMethod("${method}"), ${doubleQuoted(portableUrl(url))}))`,
      '        {',
      ...(body === ''
        ? []
        : [`            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(${literal(body)}));`]),
      ...headers.map(add),
      '            var response = await client.SendAsync(request);',
      '            var answer = await response.Content.ReadAsStringAsync();',
      '            Console.WriteLine((int)response.StatusCode + " " + answer);',
      '        }',
      '    }',
      '}',
    ].join('\n');
  },
};
