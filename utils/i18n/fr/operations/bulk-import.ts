import type { bulkImport as english } from '../../en/operations/bulk-import';

/** The words of the operations: Bulk import, in French. */
export const bulkImport: typeof english = {
  title: 'Import en masse',
  operations: {
    'bulk-import.start': {
      name: 'Importer des contacts en masse',
      purpose:
        'Met en file jusqu’à 250 contacts et répond par l’identifiant du lot ; demandez son résultat plus tard. Les noms sont ici en snake_case et les webhooks ne partent pas. Les automatisations peuvent démarrer et envoyer des messages, sauf si vous les excluez.',
      also: 'téléverser csv lot upsert abonner plusieurs',
    },
    'bulk-import.list': {
      name: 'Lister les imports en masse',
      purpose: 'Les imports en attente et ceux terminés récemment, comptés par jour.',
      also: 'file attente état lot',
    },
    'bulk-import.get-result': {
      name: 'Consulter le résultat d’un import en masse',
      purpose: 'Dit si un lot est terminé, quels contacts ont échoué et pourquoi.',
      also: 'état avancement lot',
    },
  },
  fields: {
    contacts: {
      label: 'Contacts',
      help: '250 au plus par requête ; en dessous de 10, créez-les ou modifiez-les un par un.',
    },
    first_name: { label: 'Prénom' },
    last_name: { label: 'Nom de famille' },
    customer_acct_name: { label: 'Compte', help: 'Le nom de l’entreprise dans le CRM.' },
    tags: { label: 'Tags', help: 'Par leur nom, contrairement à ailleurs.' },
    subscribe: { label: 'Abonner à des listes' },
    unsubscribe: { label: 'Désabonner de listes' },
    exclude_automations: {
      label: 'Ne démarrer aucune automatisation',
      help: 'true empêche les automatisations de démarrer pour ce contact.',
    },
    callback: { label: 'Avis de fin', help: 'Où ActiveCampaign signale que l’import est terminé.' },
    url: { label: 'Adresse à appeler' },
    requestType: { label: 'Méthode' },
    detailed_results: { label: 'Avec le détail', help: 'true joint le résultat de chaque contact.' },
    params: { label: 'Paramètres à joindre' },
    headers: { label: 'En-têtes à joindre' },
    key: { label: 'Nom' },
    batchId: { label: 'Lot', help: 'L’identifiant que l’import a répondu.' },
  },
};
