import { type AccountExchange, type Answer, json, redirect } from '../server/exchange.ts';
import { notFoundPage } from '../server/not-found-page.ts';
import { CLIENT, clientFile } from './client-files.ts';
import { appDocument } from './document.ts';
import { pageData } from './page-data.ts';
import { signedIn, signIn } from './session.ts';
import { viewOf } from './view.ts';

const PRIVATE = { 'cache-control': 'no-store' };

/** The app of one account: its settings pages, and what their script asks for. */
export function answerApp(exchange: AccountExchange): Answer {
  const { pathname, searchParams } = exchange.url;
  if (pathname.startsWith(CLIENT)) return clientFile(pathname);
  if (pathname === '/sandbox/sign-in') return signIn(exchange);
  const user = signedIn(exchange);
  if (!user) return redirect('/sandbox/sign-in');
  const { view, cookie } = viewOf(exchange);
  if (pathname === '/sandbox/page.json') return json(200, pageData(exchange, user, view), PRIVATE);
  if (pathname === '/sandbox/reset' && exchange.method === 'POST') {
    return json(200, { key: exchange.account.resetKey(user.id) }, PRIVATE);
  }
  if (pathname === '/' || pathname === '/app') return redirect('/app/agent');
  if (/^\/app\/(agent|settings\/[a-z]+)$/.test(pathname)) return appDocument(view, 'app', cookie);
  if (pathname === '/admin/main.php' && searchParams.get('action') === 'settings') {
    return appDocument(view, 'legacy', cookie);
  }
  return notFoundPage();
}
