import type { settings as english } from '../../en/operations/settings';

/** The operations on settings, in French. */
export const settings: typeof english = {
  title: 'Réglages',
  operations: {
    'settings.get-account': {
      name: 'Consulter le compte ActiveCampaign',
      purpose:
        'Offre, nombre de contacts et limites du compte. Seulement pour les utilisateurs du groupe Admin ; les autres reçoivent le statut 403, comme avec une clé fausse.',
      also: 'offre limite contacts abonnement essai',
    },
    'settings.list': {
      name: 'Lister les réglages',
      purpose:
        'Les réglages enregistrés, chacun avec l’identifiant qu’il faut pour le changer. Rien n’est documenté à leur sujet.',
      also: 'configuration préférences options',
    },
    'settings.update': {
      name: 'Modifier un réglage',
      purpose:
        'Change un réglage enregistré. La référence ne dit pas ce que la requête doit contenir ; la valeur est ce qui a été vu à l’usage.',
      also: 'éditer configuration préférence option',
    },
  },
  fields: {
    config: { label: 'Réglage', help: 'Son identifiant, donné par la liste des réglages.' },
    val: { label: 'Nouvelle valeur' },
  },
};
