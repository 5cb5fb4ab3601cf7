import { type AccountExchange, type Answer, html, redirect } from '../server/exchange.ts';
import type { UserState } from '../world/account.ts';

const COOKIE = 'sandbox_session';

/** Who is signed in: the session's user, else the account's first. Undefined once that user was deleted. */
export function signedIn(exchange: AccountExchange): UserState | undefined {
  const id = exchange.cookies.get(COOKIE);
  return id === undefined ? exchange.account.users[0] : exchange.account.user(id);
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Only a path of this host: `//other.example` would leave it. */
function nextPath(exchange: AccountExchange): string {
  const next = exchange.url.searchParams.get('next') ?? '';
  return /^\/[^/\\]/.test(next) ? next : '/app/settings/developer';
}

/** GET /sandbox/sign-in?user=ID&next=PATH signs in without a password; without a user it offers them all. */
export function signIn(exchange: AccountExchange): Answer {
  const user = exchange.account.user(exchange.url.searchParams.get('user') ?? '');
  if (user) {
    const cookie = `${COOKIE}=${encodeURIComponent(user.id)}; path=/; secure; httponly; samesite=lax`;
    return redirect(nextPath(exchange), { 'set-cookie': cookie });
  }
  const choices = exchange.account.users.map(
    ({ id, firstName, lastName }) =>
      `<li><a href="/sandbox/sign-in?user=${encodeURIComponent(id)}">${escapeHtml(`${firstName} ${lastName}`)}</a>`,
  );
  const title = escapeHtml(exchange.account.title);
  return html(
    200,
    `<!doctype html><html lang="en"><title>Sign in</title><h1>${title}</h1><ul>${choices.join('')}</ul>`,
  );
}
