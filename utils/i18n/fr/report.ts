import type { report as english } from '../en/report';

const number = new Intl.NumberFormat('fr');
const count = (many: number, one: string, more: string): string =>
  `${number.format(many)} ${many < 2 ? one : more}`;

/** Les mots d’un rapport sur des appels : qui le lit n’a rien d’autre. */
export const report: typeof english = {
  title: (calls) =>
    calls === 1
      ? 'API ActiveCampaign : rapport sur un appel'
      : `API ActiveCampaign : rapport sur ${calls} appels`,
  label: (label) => `${label} :`,
  expected: 'Résultat attendu',
  notSaid: 'Non précisé.',
  quoted: (text) => `« ${text} »`,
  request: (at, of) => (of === 1 ? 'L’appel' : `Appel ${at} sur ${of}`),
  answer: (at, of) => (of === 1 ? 'La réponse obtenue' : `Appel ${at} sur ${of}, la réponse obtenue`),
  diagnosis: 'Ce que Keyring en conclut',
  about: 'À propos de ce rapport',
  facts: {
    operation: 'Opération',
    documentation: 'Documentation',
    account: 'Compte',
    time: 'Heure',
    utc: 'Heure (UTC)',
    method: 'Méthode',
    url: 'URL',
    header: (name) => `En-tête ${name}`,
    tries: 'Nombre d’envois',
    status: 'Statut',
    duration: 'Durée',
    made: 'Fait avec',
    browser: 'Navigateur',
  },
  yourKey: '<une clé API du compte>',
  sent: (method) => `Données ${method}`,
  noData: 'Aucune donnée n’a été envoyée.',
  body: 'Corps de la réponse',
  noAnswer: 'Aucune réponse complète n’est arrivée.',
  noBody: 'La réponse n’a pas de corps.',
  binaryBody: 'La réponse n’est pas du texte : son corps n’est pas dans ce rapport.',
  notKept: 'Le corps de la réponse n’était plus conservé quand ce rapport a été fait.',
  size: (characters) => count(characters, 'caractère', 'caractères'),
  firstOf: (shown, of) =>
    `seulement les ${number.format(shown)} premiers caractères sur ${number.format(of)}`,
  milliseconds: (ms) => `${number.format(ms)} ms`,
  untrue: 'Le statut annonce un succès, la réponse non.',
  possible: 'Plusieurs causes sont possibles.',
  begin: (label) => `début : ${label}`,
  end: (label) => `fin : ${label}`,
  removed: {
    label: 'Ce qui a été retiré',
    none: 'Aucune clé ne s’y trouvait.',
    place: (what, label, heading) => `${what} dans « ${label} » (${heading})`,
    kinds: {
      key: (many) => count(many, 'clé enregistrée', 'clés enregistrées'),
      named: (many) => count(many, 'valeur secrète', 'valeurs secrètes'),
      mcp: (many) => count(many, 'adresse MCP', 'adresses MCP'),
      shape: (many) => count(many, 'texte qui a la forme d’une clé', 'textes qui ont la forme d’une clé'),
    },
    stands: (mark) => `${mark} se trouve à la place.`,
    personal: (emails, names, phones) => {
      const parts = [
        emails > 0 && `${count(emails, 'adresse e-mail', 'adresses e-mail')} (user1@example.com…)`,
        names > 0 && `${count(names, 'nom', 'noms')} (Name1…)`,
        phones > 0 && `${count(phones, 'numéro de téléphone', 'numéros de téléphone')} (Phone1…)`,
      ].filter((part) => part !== false);
      return parts.length === 0
        ? 'Aucune donnée personnelle à remplacer n’a été trouvée.'
        : `Remplacé, la même personne toujours par le même nom : ${parts.join(', ')}.`;
    },
  },
  usual: {
    list: (status, key) => `HTTP ${status} et une liste dans « ${key} ».`,
    record: (status, key) => `HTTP ${status} et la fiche dans « ${key} ».`,
    bare: (status) => `HTTP ${status}.`,
    or: ' ou ',
  },
};
