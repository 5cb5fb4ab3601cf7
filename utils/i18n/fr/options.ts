import type { options as english } from '../en/options';

/** Les mots de la page des réglages. */
export const options: typeof english = {
  title: 'Réglages de Keyring',
  language: 'Langue',
  languageHint: 'S’applique aux fenêtres ouvertes à partir de maintenant.',
  browserLanguage: 'Celle du navigateur',
  languages: { en: 'English', fr: 'Français' },
  sites: 'Sites autorisés',
  sitesHint:
    'Les domaines d’ActiveCampaign ont été autorisés à l’installation de Keyring. Voici les autres, que vous avez autorisés un à un.',
  noSites: 'Aucun.',
  dropSite: (origin) => `Retirer ${origin}`,
  protection: 'Protection',
  protectionHint:
    'Vos comptes sont scellés sur cet appareil avec une clé propre à ce profil du navigateur. Cela les protège de qui n’obtiendrait que les données enregistrées. Cela ne les protège pas de qui peut utiliser ce profil ou en copier tout le dossier : la clé qui les ouvre s’y trouve aussi. Une phrase secrète comblera ce manque dans une prochaine version.',
  about: 'À propos',
  version: (number) => `Keyring pour ActiveCampaign ${number}`,
  privacy:
    'Ni compte, ni serveur, ni télémétrie. Une clé ne va qu’à sa propre API et là où vous la confiez vous-même.',
};
