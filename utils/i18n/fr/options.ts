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
  dropSite: (origin) => `Retirer l’accès à ${origin}`,
  protection: 'Protection',
  deviceHint:
    'Vos comptes sont scellés sur cet appareil avec une clé propre à ce profil du navigateur. Cela les protège contre quelqu’un qui n’obtiendrait que les données enregistrées. Cela ne les protège pas contre quelqu’un qui peut utiliser ce profil ou en copier tout le dossier : la clé qui les ouvre s’y trouve aussi. Une phrase secrète comble cette lacune.',
  passphraseHint:
    'Vos comptes sont scellés avec votre phrase secrète. Sans elle, personne ne peut les ouvrir, pas même vous : elle ne peut pas être retrouvée, et personne d’autre ne l’a.',
  locked:
    'Keyring est verrouillé. Déverrouillez-le dans la fenêtre de la barre d’outils pour modifier sa protection.',
  lockNow: 'Verrouiller maintenant',
  setPassphrase: 'Définir une phrase secrète',
  changePassphrase: 'Changer la phrase secrète',
  removePassphrase: 'Retirer la phrase secrète',
  present: 'Phrase secrète actuelle',
  next: 'Nouvelle phrase secrète',
  again: 'Confirmation de la nouvelle phrase secrète',
  notTheSame: 'Les deux phrases secrètes ne sont pas identiques.',
  wrong: 'Ce n’est pas la phrase secrète actuelle. Rien n’a été modifié.',
  working: 'Scellement de toutes les données…',
  done: {
    set: 'C’est fait : tout a été scellé de nouveau avec la phrase secrète.',
    removed: 'C’est fait : tout a été scellé de nouveau pour cet appareil uniquement.',
  },
  cancel: 'Annuler',
  lockAfter: 'Verrouillage après inactivité',
  minutes: (count) => (count === 1 ? '1 minute' : count === 60 ? '1 heure' : `${count} minutes`),
  never: 'Jamais automatiquement',
  withScreen: 'Verrouiller en même temps que l’écran de l’ordinateur',
  screenUnknown:
    'Firefox n’indique pas quand l’écran de l’ordinateur est verrouillé : Keyring ne peut donc pas se verrouiller en même temps.',
  restart: 'Keyring est toujours verrouillé au démarrage du navigateur.',
  about: 'À propos',
  version: (number) => `Keyring pour ActiveCampaign ${number}`,
  refused: {
    count: (count) => `Messages refusés depuis le démarrage du navigateur : ${count}`,
    reasons: {
      message: (count) => `${count} qui ne demandaient rien`,
      channel: (count) => `${count} qui demandaient ce que Keyring ne fait pas`,
      sender: (count) => `${count} venus d’une page qui n’a pas le droit de le demander`,
      shape: (count) => `${count} formulés d’une façon qui n’est pas admise`,
    },
  },
  privacy:
    'Ni compte, ni serveur, ni télémétrie. Une clé ne va qu’à sa propre API et là où vous la confiez vous-même.',
};
