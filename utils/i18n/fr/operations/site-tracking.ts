import type { siteTracking as english } from '../../en/operations/site-tracking';

/** The operations on site tracking, in French. */
export const siteTracking: typeof english = {
  title: 'Suivi de site',
  operations: {
    'site-tracking.get-status': {
      name: 'Consulter l’état du suivi de site',
      purpose: 'Dit si le compte accepte des visites de pages.',
      also: 'visites site web activé statut',
    },
    'site-tracking.switch': {
      name: 'Activer ou désactiver le suivi de site',
      purpose: 'Règle le suivi des visites de pages pour tout le compte.',
      also: 'activer désactiver visites site web',
    },
    'site-tracking.get-code': {
      name: 'Consulter le code de suivi de site',
      purpose:
        'Le script à placer dans les sites web. Il arrive en texte simple, pas en JSON, et contient le numéro du compte.',
      also: 'javascript script installer pixel',
    },
    'site-tracking.list-domains': {
      name: 'Lister les domaines suivis',
      purpose: 'Les domaines dont les visites de pages sont acceptées. Les lignes se trouvent sous data.',
      also: 'liste blanche sites web domaines autorisés',
    },
    'site-tracking.add-domain': {
      name: 'Ajouter un domaine suivi',
      purpose:
        'Les visites de pages du domaine sont acceptées à partir de maintenant. Un domaine déjà présent répond le statut 409.',
      also: 'liste blanche site web autoriser domaine',
    },
    'site-tracking.remove-domain': {
      name: 'Retirer un domaine suivi',
      purpose:
        'Les visites de pages du domaine ne sont plus acceptées. Demande l’identifiant de la liste des domaines suivis, pas le nom.',
      also: 'liste blanche site web supprimer domaine',
    },
    'site-tracking.list-domains-older': {
      name: 'Lister les domaines suivis (ancien)',
      purpose: 'L’ancien chemin, retiré de la référence. « Lister les domaines suivis » le remplace.',
      also: 'liste blanche sites web ancien',
    },
    'site-tracking.add-domain-older': {
      name: 'Ajouter un domaine suivi (ancien)',
      purpose: 'L’ancien chemin, retiré de la référence. « Ajouter un domaine suivi » le remplace.',
      also: 'liste blanche site web ancien',
    },
    'site-tracking.remove-domain-older': {
      name: 'Retirer un domaine suivi (ancien)',
      purpose:
        'L’ancien chemin, retiré de la référence ; il demande le nom du domaine. « Retirer un domaine suivi » le remplace.',
      also: 'liste blanche site web supprimer ancien',
    },
  },
  fields: {
    enabled: { label: 'Activé' },
    domain: { label: 'Domaine', help: 'Sans https ni chemin.' },
    domain_id: { label: 'Domaine suivi', help: 'Son identifiant dans la liste des domaines suivis.' },
    domainSettings: { label: 'Réglages' },
    whitelisted_page: {
      label: 'Pages suivies',
      help: '* pour toutes, ou la partie de l’adresse qui suit le domaine.',
    },
    conversations_enabled: { label: 'Messagerie sur ce domaine' },
    wp_enabled: { label: 'Personnalisation web' },
    tracking_enabled: { label: 'Suivi de site' },
    resourceType: { label: 'Genre de fiche' },
  },
};
