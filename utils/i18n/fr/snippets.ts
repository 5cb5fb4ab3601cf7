import type { snippets as source } from '../en/snippets';

export const snippets: typeof source = {
  names: {
    curl: 'cURL (bash)',
    'curl-powershell': 'cURL (PowerShell)',
    'curl-cmd': 'cURL (cmd)',
    powershell: 'PowerShell',
    node: 'JavaScript (Node)',
    'python-requests': 'Python (requests)',
    'python-httpx': 'Python (httpx)',
    'php-curl': 'PHP (cURL)',
    'php-guzzle': 'PHP (Guzzle)',
    ruby: 'Ruby',
    go: 'Go',
    java: 'Java',
    csharp: 'C#',
    'apps-script': 'Google Apps Script',
    n8n: 'n8n (nœud HTTP Request)',
    make: 'Make (module HTTP)',
  },
  withKey: 'Avec la clé en clair',
  withSecrets: 'Avec les secrets en clair',
  copied: {
    variable: (format) =>
      `Copié au format ${format}. La clé n’y figure pas : elle est lue dans la variable d’environnement ACTIVECAMPAIGN_API_KEY.`,
    property: (format) =>
      `Copié au format ${format}. La clé n’y figure pas : elle est lue dans la propriété de script ACTIVECAMPAIGN_API_KEY.`,
    credential: (format) =>
      `Copié au format ${format}. La clé n’y figure pas : choisissez vos identifiants ActiveCampaign dans le nœud.`,
    placeholder: (format) =>
      `Copié au format ${format}. La clé n’y figure pas : mettez-la à la place de ACTIVECAMPAIGN_API_KEY.`,
    none: (format) => `Copié au format ${format}. Cet appel ne demande pas de clé API.`,
    clear: (format) =>
      `Copié au format ${format}, avec la clé en clair : quiconque lit ce texte peut utiliser le compte.`,
    secrets: (format) => `Copié au format ${format}, avec ses secrets en clair.`,
  },
  withheld: ' Ses autres secrets y sont remplacés par leur nom, en capitales.',
  tooLong: (format, limit) =>
    `Rien n’a été copié : le format ${format} accepte au plus ${limit.toLocaleString('fr')} caractères, et cet appel en a davantage. Choisissez un autre format.`,
};
