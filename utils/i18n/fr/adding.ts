import type { adding as english } from '../en/adding';

/** Les mots pour ajouter des comptes. */
export const adding: typeof english = {
  first: 'Ajoutez votre premier compte',
  title: 'Ajouter un compte',
  hint: 'Collez l’URL de l’API et la clé API sous n’importe quelle forme : deux lignes, un fichier .env, une commande cURL, ou même un e-mail entier.',
  field: 'Collez ce que vous voulez',
  example: 'https://compte.api-us1.com\n3f9c2b7a51d04e8f…',
  save: 'Enregistrer le compte',
  saveAll: (count) => `Enregistrer ${count} comptes`,
  saving: 'Enregistrement…',
  orOpen:
    'Vous ne les avez pas sous la main ? Ouvrez les paramètres du développeur de votre compte et enregistrez-les là, en un clic.',
  account: 'Nom du compte',
  accountHint: 'compte',
  open: 'Ouvrir',
  find: 'Trouver la cause',
  tryOut: 'Interrogation d’ActiveCampaign…',
  same: (label) => `Cette clé est déjà enregistrée, sous le nom ${label}.`,
  changed: (label) => `Clé remplacée pour ${label} : la clé précédente est refusée.`,
  beside: (label) => `Ajoutée en plus des autres clés de ce compte, sous le nom ${label}.`,
};
