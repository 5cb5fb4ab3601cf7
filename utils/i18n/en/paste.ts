import type { AddressProblem } from '@/utils/activecampaign/address';
import type { PasteProblem, PasteRepair } from '@/utils/activecampaign/paste';

/** Why a text is not taken for an API address. `host` is the host as it was written. */
const addressProblems: Record<AddressProblem, (host: string) => string> = {
  empty: () => 'The API URL is missing.',
  'not-an-address': () => 'This is not a web address. An API URL looks like https://account.api-us1.com.',
  'address-literal': (host) => `${host} is an IP address. A key is only sent to a host with a name.`,
  localhost: (host) => `${host} is this computer or a local network, not ActiveCampaign.`,
  'user-info': () => 'This address has a name or password before an @. Take that part out.',
  port: (host) => `${host} has a port number. API URLs have none.`,
  'look-alike': (host) =>
    `${host} imitates an ActiveCampaign address, or has letters that look like others. Do not send your key there. Copy the URL from your Developer settings page.`,
  'trailing-dot': (host) => `${host} ends with a dot. Take it out.`,
  'not-https': () => 'Only https addresses can be used.',
  'no-account': (host) =>
    `${host} has no account in front. The API URL looks like https://account.api-us1.com.`,
  'account-name': (name) =>
    `“${name}” may be the name of your account, but the API URL is needed. Your Developer settings page shows it.`,
  'not-the-api': (host) => `${host} belongs to ActiveCampaign, but is not the API of an account.`,
};

/** What was repaired, in one sentence. */
function repair(done: PasteRepair): string {
  switch (done.kind) {
    case 'added-scheme':
      return 'Added “https://” in front.';
    case 'http-to-https':
      return 'Changed “http” to “https”.';
    case 'removed-path':
    case 'removed-port':
      return `Removed “${done.removed}” from the end.`;
    case 'removed-trailing-slash':
      return 'Removed the slash at the end.';
    case 'removed-spaces':
      return 'Removed spaces or line breaks from the URL.';
    case 'removed-quotes':
      return 'Removed the quotes around it.';
    case 'lower-cased':
      return 'Changed capitals to small letters.';
    case 'app-to-api':
      return `${done.from} is the address of the app. The API is usually at the address above; the check will tell.`;
    case 'joined-key':
      return `Joined the ${done.pieces} pieces of the key.`;
    case 'key-from-address':
      return 'Took the key out of the address. That whole address is a secret: share it with nobody.';
  }
}

/** What is missing or cannot be told, and what to do, in one or two sentences. */
function problem(is: PasteProblem): string {
  switch (is.kind) {
    case 'empty':
      return 'Nothing was pasted.';
    case 'nothing':
      return 'No API URL and no key found here. Your Developer settings page has both.';
    case 'key-missing':
      return 'Key missing. It stands below the URL on your Developer settings page.';
    case 'address-missing':
      return 'API URL missing. It stands above the key on your Developer settings page.';
    case 'account-name':
      return addressProblems['account-name'](is.account);
    case 'address-refused':
      return addressProblems[is.problem](is.host);
    case 'key-too-short':
      return `That key has ${is.length} characters; ActiveCampaign keys have 72. Was it cut?`;
    case 'key-too-long':
      return `That key has ${is.length} characters; ActiveCampaign keys have 72. Are there two in one?`;
    case 'key-masked':
      return 'The key is hidden or shortened here. Copy the whole key from your Developer settings page.';
    case 'key-unusual':
      return `This key has ${is.length} characters; ActiveCampaign keys have 72. The check will tell whether it works.`;
    case 'several-addresses':
      return `One key, but ${is.addresses.length} URLs: ${is.addresses.map(({ host }) => host).join(', ')}. Keep the one that the key belongs to.`;
    case 'several-keys':
      return `${is.keys.length} keys, but one URL: ${is.address.host}. Keep one key, or repeat the URL before each.`;
    case 'unclear':
      return `${is.addresses.length} URLs and ${is.keys.length} keys, but which belong together cannot be told. Put each key right below its URL.`;
    case 'too-much':
      return `Only the first ${is.limit.toLocaleString('en')} characters were read. Paste the rest separately.`;
  }
}

/** What “Paste anything” says about what it read. */
export const paste = {
  found: {
    address: 'URL found',
    key: (length: number) => `Key found, ${length} characters`,
  },
  repair,
  problem,
};
