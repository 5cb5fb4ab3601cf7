import { type Answer, html } from './exchange.ts';

/** The HTML page that a wrong address gets: an unknown account, or a path that is neither app nor API. */
export function notFoundPage(): Answer {
  return html(
    404,
    `<div align="center">
<div style="font-size:33px; padding:12px;">Not Found</div>
<div>Sorry, this page could not be found.<br />
Please check your link/URL and try again.</div>
</div>`,
  );
}
