import { headerCode } from './headers';
import { asciiQuoted, linesOf } from './literals/double-quoted';
import { keyName, type Snippet } from './snippet';
import { portableUrl } from './written-url';

/** A constant of Java has at most 65,535 bytes, and constants that are added are one. */
const piece = 10_000;

/** A text in as many lines as it has, in pieces that a constant can hold. */
function literal(text: string): string {
  const parts = linesOf(text).flatMap((line) => line.match(new RegExp(`[\\s\\S]{1,${piece}}`, 'gu')) ?? ['']);
  const codes = parts.map(asciiQuoted);
  const indent = '\n                ';
  if (text.length > piece) return `String.join("",${indent}${codes.join(`,${indent}`)})`;
  return codes.join(`${indent}+ `);
}

/** For the HttpClient of Java 11 or later, which follows no redirect by itself. */
export const java: Snippet = {
  id: 'java',
  keyIn: 'variable',
  write(call) {
    const { method, url, body } = call;
    const headers = headerCode(call, asciiQuoted, `System.getenv("${keyName}")`);
    const publisher =
      body === ''
        ? 'HttpRequest.BodyPublishers.noBody()'
        : `HttpRequest.BodyPublishers.ofString(${literal(body)})`;
    return [
      'import java.net.URI;',
      'import java.net.http.HttpClient;',
      'import java.net.http.HttpRequest;',
      'import java.net.http.HttpResponse;',
      '',
      'public class ActiveCampaignCall {',
      '    public static void main(String[] args) throws Exception {',
      `        HttpRequest request = HttpRequest.newBuilder(URI.create(${literal(portableUrl(url))}))`,
      ...headers.map(([name, value]) => `            .header("${name}", ${value})`),
      `            .method("${method}", ${publisher})`,
      '            .build();',
      '        HttpResponse<String> response =',
      '            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());',
      '        System.out.println(response.statusCode() + " " + response.body());',
      '    }',
      '}',
    ].join('\n');
  },
};
