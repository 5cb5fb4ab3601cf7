import type { AddressProblem } from '@/utils/activecampaign/address';
import type { paste as english } from '../en/paste';

type Repair = Parameters<typeof english.repair>[0];
type Problem = Parameters<typeof english.problem>[0];

const addressProblems: Record<AddressProblem, (host: string) => string> = {
  empty: () => 'L’URL de l’API manque.',
  'not-an-address': () =>
    'Ce n’est pas une adresse web. L’URL de l’API ressemble à https://compte.api-us1.com.',
  'address-literal': (host) =>
    `${host} est une adresse IP. Une clé n’est envoyée qu’à un hôte qui porte un nom.`,
  localhost: (host) => `${host} désigne cet ordinateur ou un réseau local, pas ActiveCampaign.`,
  'user-info': () => 'Cette adresse contient un nom ou un mot de passe devant un @. Retirez cette partie.',
  port: (host) => `${host} contient un numéro de port. L’URL de l’API n’en a pas.`,
  'look-alike': (host) =>
    `${host} imite une adresse d’ActiveCampaign, ou contient des lettres qui ressemblent à d’autres. N’y envoyez pas votre clé. Copiez l’URL de l’API depuis vos paramètres du développeur.`,
  'trailing-dot': (host) => `${host} se termine par un point. Retirez-le.`,
  'not-https': () => 'Seules les adresses https sont acceptées.',
  'no-account': (host) =>
    `Il manque le compte devant ${host}. L’URL de l’API ressemble à https://compte.api-us1.com.`,
  'account-name': (name) =>
    `« ${name} » est peut-être le nom de votre compte, mais il faut l’URL de l’API. Elle se trouve dans vos paramètres du développeur.`,
  'not-the-api': (host) => `${host} appartient à ActiveCampaign, mais ce n’est pas l’API d’un compte.`,
};

function repair(done: Repair): string {
  switch (done.kind) {
    case 'added-scheme':
      return '« https:// » ajouté au début.';
    case 'http-to-https':
      return '« http » remplacé par « https ».';
    case 'removed-path':
    case 'removed-port':
      return `« ${done.removed} » retiré à la fin.`;
    case 'removed-trailing-slash':
      return 'Barre oblique retirée à la fin.';
    case 'removed-spaces':
      return 'Espaces ou retours à la ligne retirés de l’URL de l’API.';
    case 'removed-quotes':
      return 'Guillemets retirés.';
    case 'lower-cased':
      return 'Majuscules remplacées par des minuscules.';
    case 'app-to-api':
      return `${done.from} est l’adresse de l’application. L’API se trouve en général à l’adresse ci-dessus ; la vérification le dira.`;
    case 'joined-key':
      return `Les ${done.pieces} morceaux de la clé ont été réunis.`;
    case 'key-from-address':
      return 'La clé a été prise dans l’adresse. Cette adresse entière est secrète : ne la partagez avec personne.';
  }
}

function problem(is: Problem): string {
  switch (is.kind) {
    case 'empty':
      return 'Rien n’a été collé.';
    case 'nothing':
      return 'Ni URL de l’API ni clé API ici. Les deux se trouvent dans vos paramètres du développeur.';
    case 'key-missing':
      return 'La clé API manque. Elle se trouve sous l’URL de l’API dans vos paramètres du développeur.';
    case 'address-missing':
      return 'L’URL de l’API manque. Elle se trouve au-dessus de la clé API dans vos paramètres du développeur.';
    case 'account-name':
      return addressProblems['account-name'](is.account);
    case 'address-refused':
      return addressProblems[is.problem](is.host);
    case 'key-too-short':
      return `Cette clé a ${is.length} caractères ; celles d’ActiveCampaign en ont 72. A-t-elle été coupée ?`;
    case 'key-too-long':
      return `Cette clé a ${is.length} caractères ; celles d’ActiveCampaign en ont 72. Y en a-t-il deux collées ensemble ?`;
    case 'key-masked':
      return 'La clé est masquée ou abrégée ici. Copiez la clé entière depuis vos paramètres du développeur.';
    case 'key-unusual':
      return `Cette clé a ${is.length} caractères ; celles d’ActiveCampaign en ont 72. La vérification dira si elle fonctionne.`;
    case 'several-addresses':
      return `Une seule clé, mais ${is.addresses.length} URL : ${is.addresses.map(({ host }) => host).join(', ')}. Gardez celle à laquelle la clé appartient.`;
    case 'several-keys':
      return `${is.keys.length} clés, mais une seule URL : ${is.address.host}. Gardez une seule clé, ou répétez l’URL avant chacune.`;
    case 'unclear':
      return `${is.addresses.length} URL et ${is.keys.length} clés : impossible de dire lesquelles vont ensemble. Placez chaque clé juste sous son URL.`;
    case 'too-much':
      return `Seuls les ${is.limit.toLocaleString('fr')} premiers caractères ont été lus. Collez le reste séparément.`;
  }
}

/** Ce que dit « Collez ce que vous voulez » de ce qui a été lu. */
export const paste: typeof english = {
  found: {
    address: 'URL de l’API trouvée',
    key: (length) => `Clé API trouvée, ${length} caractères`,
  },
  repair,
  problem,
};
