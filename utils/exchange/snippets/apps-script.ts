import { headersBesideType } from './headers';
import { javascript } from './literals/javascript';
import { keyName, type Snippet } from './snippet';
import { portableUrl } from './written-url';

/** For a project of Google Apps Script; the key lies in its script properties. */
export const appsScript: Snippet = {
  id: 'apps-script',
  keyIn: 'property',
  write(call) {
    const { method, url, body, mediaType } = call;
    const named = `PropertiesService.getScriptProperties().getProperty('${keyName}')`;
    return [
      'function callActiveCampaign() {',
      `  const response = UrlFetchApp.fetch(${javascript(portableUrl(url))}, {`,
      `    method: '${method.toLowerCase()}',`,
      '    headers: {',
      ...headersBesideType(call, javascript, named).map(([name, value]) => `      '${name}': ${value},`),
      '    },',
      ...(mediaType === '' ? [] : [`    contentType: ${javascript(mediaType)},`]),
      ...(body === '' ? [] : [`    payload: ${javascript(body)},`]),
      '    followRedirects: false, // a redirect would take the key along',
      '    muteHttpExceptions: true,',
      '  });',
      `  console.log(response.getResponseCode() + ' ' + response.getContentText());`,
      '}',
    ].join('\n');
  },
};
