import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { portableUrl } from '@/utils/exchange/snippets/written-url';
import { runAsCopied } from './run-as-copied';

const java = process.env.WORLD_JAVA ?? 'java';

runAsCopied({
  id: 'java',
  address: portableUrl,
  prepare({ folder, certificate }) {
    const store = ['-keystore', join(folder, 'trust.p12'), '-storepass', 'changeit'];
    execFileSync(
      'keytool',
      ['-importcert', '-noprompt', '-alias', 'sandbox', '-file', certificate, ...store],
      {
        stdio: 'ignore',
      },
    );
  },
  steps: (text, { write, folder, proxyPort }) => [
    [
      java,
      `-Djavax.net.ssl.trustStore=${join(folder, 'trust.p12')}`,
      '-Djavax.net.ssl.trustStorePassword=changeit',
      '-Dhttps.proxyHost=127.0.0.1',
      `-Dhttps.proxyPort=${proxyPort}`,
      // A compiler that guesses the encoding of the file wrong finds nothing to get wrong.
      '-Dfile.encoding=US-ASCII',
      write('ActiveCampaignCall.java', text),
    ],
  ],
});
