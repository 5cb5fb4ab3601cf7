import { headerCode, saysEmpty } from './headers';
import { ruby as literal } from './literals/ruby';
import { keyName, type Snippet } from './snippet';

/** For Ruby's own Net::HTTP, which follows no redirect by itself, and takes path and query as they are. */
export const ruby: Snippet = {
  id: 'ruby',
  keyIn: 'variable',
  write(call) {
    const { method, url, body } = call;
    const { hostname, origin } = new URL(url);
    const headers = headerCode(call, literal, `ENV['${keyName}']`);
    const kind = method[0] + method.slice(1).toLowerCase();
    return [
      `require 'net/http'`,
      '',
      `http = Net::HTTP.new(${literal(hostname)}, 443)`,
      'http.use_ssl = true',
      `request = Net::HTTP::${kind}.new(${literal(url.slice(origin.length))})`,
      ...headers.map(([name, value]) => `request['${name}'] = ${value}`),
      // Else it would say that it has a form.
      ...(saysEmpty(call) ? [`request['Content-Type'] = 'application/json'`] : []),
      ...(body === '' ? [] : [`request.body = ${literal(body)}`]),
      'response = http.request(request)',
      'puts response.code, response.body',
    ].join('\n');
  },
};
