import type { errors as english } from '../en/errors';

/** Ce que lit la personne quand une demande interne à Keyring n’a pas abouti. */
export const errors: typeof english = {
  refused: 'Keyring n’a pas accepté cette demande. Fermez cette fenêtre, rouvrez-la et réessayez.',
  gone: 'Ce compte n’est plus dans Keyring. Il a peut-être été supprimé dans une autre fenêtre.',
  'not-a-pair':
    'Keyring ne peut pas enregistrer cette URL de l’API et cette clé API. Comparez-les avec celles de la page des paramètres du développeur.',
  'vault-locked': 'Keyring est verrouillé. Déverrouillez-le avec votre phrase secrète.',
  'vault-newer':
    'Ces données ont été écrites par une version plus récente de Keyring. Mettez Keyring à jour pour les ouvrir. Rien n’a été modifié.',
  'vault-damaged':
    'Les comptes enregistrés ne peuvent pas être ouverts : l’en-tête du coffre est endommagé. Rien n’a été modifié. Restaurez une sauvegarde du profil du navigateur si vous en avez une.',
  'vault-device-key-lost':
    'Les comptes enregistrés ne peuvent pas être ouverts : ce profil du navigateur n’a plus la clé qui les scelle. Cela arrive quand les données des sites sont effacées ou qu’un profil est copié sans ses bases de données. Rien n’a été modifié. Restaurez le profil du navigateur si vous le pouvez.',
  'no-database':
    'Ce navigateur ne conserve pas de données pour les extensions : Keyring ne peut donc pas y enregistrer de clés. C’est le cas de Firefox tant qu’il ne conserve jamais l’historique : modifiez ce réglage dans Paramètres, Vie privée et sécurité, Historique, ou utilisez un autre profil.',
  'storage-full':
    'Il n’y a plus assez de place pour enregistrer ces données. Libérez de l’espace disque et réessayez. Rien n’est perdu.',
  'not-written':
    'L’enregistrement a échoué : relues, les données n’étaient pas celles qui avaient été écrites. Tout est resté comme avant. Réessayez ; si cela se reproduit, vérifiez le disque.',
  'backup-too-large': 'Il y a ici plus que ce qu’une sauvegarde peut contenir. Rien n’a été enregistré.',
  'no-page-access':
    'Le navigateur ne donne pas à Keyring l’accès à cette page. Ouvrez la page des paramètres du développeur dans cet onglet et réessayez.',
  interrupted: 'L’opération a été interrompue avant qu’une réponse n’arrive. Rien n’est perdu : réessayez.',
  internal: 'Un problème est survenu dans Keyring. Rien n’est perdu : réessayez.',
};
