import type { templates as english } from '../../en/operations/templates';

/** The operations on templates, in French. */
export const templates: typeof english = {
  title: 'Modèles',
  operations: {
    'templates.list': {
      name: 'Lister les modèles',
      purpose: 'Les modèles d’e-mail du compte.',
      also: 'designs mises en page e-mail',
    },
    'templates.get': {
      name: 'Consulter un modèle',
      purpose: 'Un modèle d’e-mail avec son contenu.',
      also: 'afficher design e-mail html',
    },
    'templates.delete': {
      name: 'Supprimer un modèle',
      purpose:
        'Le modèle disparaît, avec son design et ses liens aux listes. Les e-mails faits à partir de lui restent.',
      also: 'effacer retirer design e-mail',
    },
    'templates.share': {
      name: 'Créer un lien de partage de modèle',
      purpose:
        'Répond une adresse depuis laquelle tout le monde peut copier le modèle. La clé API doit figurer dans l’adresse, où journaux et historiques la gardent, et la réponse a le statut 200 même en cas d’échec : regardez result_code.',
      also: 'partager copier lien public v2',
    },
  },
  fields: {
    template: { label: 'Modèle', help: 'L’identifiant du modèle.' },
    api_key: {
      label: 'Clé API',
      help: 'Figure dans l’adresse, visible de qui lit les journaux. Préférez une clé qui peut être réinitialisée ensuite.',
    },
  },
};
