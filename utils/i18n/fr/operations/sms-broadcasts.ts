import type { smsBroadcasts as english } from '../../en/operations/sms-broadcasts';

/** The operations on SMS broadcasts, in French. */
export const smsBroadcasts: typeof english = {
  title: 'Diffusions SMS',
  operations: {
    'sms-broadcasts.list': {
      name: 'Lister les diffusions SMS',
      purpose: 'Les diffusions du compte, brouillons comme envois faits.',
      also: 'textos messages campagnes sms en masse',
    },
    'sms-broadcasts.create': {
      name: 'Créer une diffusion SMS',
      purpose:
        'Ajoute une diffusion à l’état de brouillon, avec ou sans date. Passer plus tard son statut à pending_review la fait partir.',
      also: 'nouveau texto campagne planifier sms en masse envoyer',
    },
    'sms-broadcasts.get': {
      name: 'Consulter une diffusion SMS',
      purpose: 'Une diffusion avec son texte, ses destinataires et sa date.',
      also: 'afficher voir texto',
    },
    'sms-broadcasts.update': {
      name: 'Modifier une diffusion SMS',
      purpose:
        'Change une diffusion. Le statut pending_review lance l’envoi : de vraies personnes reçoivent alors le message.',
      also: 'éditer texto planifier envoyer lancer',
    },
    'sms-broadcasts.delete': {
      name: 'Supprimer une diffusion SMS',
      purpose: 'La diffusion disparaît des listes ; ses données sont gardées en arrière-plan.',
      also: 'effacer retirer texto annuler',
    },
    'sms-broadcasts.draft-with-ai': {
      name: 'Rédiger une diffusion SMS avec l’IA',
      purpose:
        'Demande à ActiveCampaign de rédiger une diffusion à partir d’un souhait et d’un ton. La réponse est l’identifiant de la demande, dont l’état peut être lu.',
      also: 'générer écrire intelligence artificielle prompt',
    },
    'sms-broadcasts.rewrite-with-ai': {
      name: 'Réécrire une diffusion SMS avec l’IA',
      purpose: 'Fait réécrire le texte d’une diffusion existante. L’ancien texte est remplacé.',
      also: 'régénérer intelligence artificielle prompt',
    },
    'sms-broadcasts.get-ai-status': {
      name: 'Consulter l’état d’une rédaction par IA',
      purpose: 'Dit si la rédaction est en cours, finie ou en échec, et quelle diffusion en est issue.',
      also: 'génération progression intelligence artificielle',
    },
    'sms-broadcasts.get-metrics': {
      name: 'Consulter les chiffres de diffusions SMS',
      purpose:
        'Envois, remises, réponses, échecs, désinscriptions et clics des diffusions nommées. Une lecture, bien que ce soit un POST.',
      also: 'statistiques rapport performances mesures',
    },
    'sms-broadcasts.get-overview': {
      name: 'Consulter les chiffres de toutes les diffusions SMS',
      purpose: 'Les totaux de toutes les diffusions d’une période.',
      also: 'instantané résumé statistiques rapport',
    },
    'sms-broadcasts.get-overview-of-some': {
      name: 'Consulter les totaux de certaines diffusions SMS',
      purpose: 'Les totaux des diffusions nommées. Une lecture, bien que ce soit un POST.',
      also: 'instantané résumé statistiques rapport',
    },
    'sms-broadcasts.get-failures': {
      name: 'Consulter les échecs d’une diffusion SMS',
      purpose: 'Les raisons des remises en échec d’une diffusion, chacune avec son nombre.',
      also: 'erreurs non remis raisons',
    },
    'sms-broadcasts.list-recipients': {
      name: 'Lister les destinataires d’une diffusion SMS',
      purpose: 'Les contacts à qui une diffusion a été envoyée, et la suite qu’ils y ont donnée.',
      also: 'qui a reçu contacts remis répondu cliqué',
    },
    'sms-broadcasts.export-recipients': {
      name: 'Exporter les destinataires d’une diffusion SMS',
      purpose: 'Les destinataires et leurs données de contact en CSV. Une lecture, bien que ce soit un POST.',
      also: 'télécharger csv contacts',
    },
    'sms-broadcasts.export-metrics': {
      name: 'Exporter les chiffres de diffusions SMS',
      purpose: 'Les chiffres des diffusions nommées en CSV. Une lecture, bien que ce soit un POST.',
      also: 'télécharger csv statistiques mesures',
    },
    'sms-broadcasts.get-credits': {
      name: 'Consulter les crédits SMS restants',
      purpose: 'Combien de crédits le compte a utilisés sur la période et combien il en reste.',
      also: 'solde quota restant textos',
    },
    'sms-broadcasts.list-lists': {
      name: 'Lister les listes pour SMS',
      purpose: 'Les listes auxquelles des SMS peuvent être envoyés, avec leur nombre d’inscrits.',
      also: 'canal sms listes audiences',
    },
    'sms-broadcasts.list-automation-sms': {
      name: 'Lister les SMS des automatisations',
      purpose: 'Les SMS qu’envoient les automatisations. Rien n’est documenté à leur sujet.',
      also: 'textos automatisation',
    },
  },
  fields: {
    broadcast: { label: 'Diffusion' },
    broadcasts: { label: 'Diffusions', help: 'Les identifiants des diffusions.' },
    'filters[type]': { label: 'Filtre : genre', help: 'Réservé par ActiveCampaign pour plus tard.' },
    orderByColumn: {
      label: 'Ordre',
      help: 'Publié avec le mot field à la place d’une colonne ; écrivez la colonne, par exemple name, dans la requête brute.',
    },
    start_date: { label: 'Du' },
    end_date: { label: 'Au' },
    messageText: { label: 'Texte du message' },
    address_id: { label: 'Expéditeur', help: 'L’identifiant du nom d’expéditeur.' },
    media_urls: { label: 'Images et fichiers', help: 'Leurs adresses sur le web.' },
    preview_url: { label: 'Adresse de l’aperçu' },
    shorten_track_links_enabled: { label: 'Raccourcir et suivre les liens' },
    broadcastStatus: {
      label: 'Statut',
      help: 'draft garde un brouillon. pending_review, là où il est proposé, lance l’envoi.',
    },
    scheduled_date: { label: 'Envoyer le' },
    sent_to_count: { label: 'Nombre de destinataires' },
    list_ids: { label: 'Listes' },
    custom_segment_id: {
      label: 'Segment ponctuel',
      help: 'L’identifiant qu’a donné la création d’un segment.',
    },
    custom_run_id: {
      label: 'Recherche de contacts',
      help: 'L’identifiant qu’a donné la recherche de contacts avec conditions.',
    },
    label_ids: { label: 'Libellés', help: 'Leurs identifiants.' },
    aiSource: { label: 'Demandé depuis', help: 'La page d’ActiveCampaign d’où viendrait la demande.' },
    prompt: { label: 'Ce que le message doit dire' },
    tone: { label: 'Ton' },
    aiRequest: { label: 'Demande de rédaction', help: 'L’identifiant qu’a donné la demande de rédaction.' },
    deliverability: { label: 'Remise' },
    engagement: { label: 'Réaction' },
    recipientOrder: { label: 'Trier par' },
    exportOrder: { label: 'Ordre', help: 'La colonne et son sens ; la référence n’en dit pas plus.' },
  },
};
