import type { ConsolePage } from '@/utils/state/console/page';
import type { CredentialRow } from '@/utils/state/shown';
import { Form } from './form/Form';
import { Header } from './header/Header';
import { Notices } from './Notices';
import { RawRequest } from './raw/RawRequest';
import { ReportDialog } from './report/ReportDialog';
import { Begin } from './request/Begin';
import { RequestBar } from './request/RequestBar';
import { Result } from './result/Result';
import { Side } from './side/Side';
import { useShortcuts } from './use-shortcuts';
import { Variables } from './variables/Variables';

/** What a console is for, on one page: the account, the operations, the request, and the answer. */
export function Workbench({ page, row }: { page: ConsolePage; row: CredentialRow }) {
  useShortcuts(page);
  const begun = page.request.draft.value !== undefined;
  return (
    <div class="console">
      <Header page={page} row={row} />
      <Notices page={page} />
      <div class="bench">
        <Side page={page} />
        {/* They scroll, and are no stops of the Tab key by that. */}
        <main class="work" tabIndex={-1}>
          {begun ? (
            <>
              <RequestBar page={page} row={row} />
              <Variables page={page} />
              <div class="writing" tabIndex={-1}>
                <Form page={page} />
                <RawRequest page={page} row={row} />
              </div>
            </>
          ) : (
            <Begin />
          )}
          <Result page={page} />
        </main>
      </div>
      <ReportDialog page={page} />
    </div>
  );
}
