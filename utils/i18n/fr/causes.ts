import type { causes as english } from '../en/causes';

/** Ce qu’a trouvé la dernière vérification, assez court pour une ligne de la liste. */
export const causes: typeof english = {
  works: 'Fonctionne',
  refused: 'Clé refusée',
  blocked: 'Bloqué en chemin',
  'wrong-address': 'Mauvaise adresse',
  'not-found': 'Introuvable',
  redirected: 'Renvoyé ailleurs',
  html: 'Réponse : une page web',
  'broken-json': 'Réponse abîmée',
  'no-user': 'Pas l’API',
  'not-json': 'Pas l’API',
  'false-success': 'Échec silencieux',
  unpaid: 'Compte inactif',
  'rate-limited': 'Trop d’appels',
  'server-trouble': 'Serveur en difficulté',
  'other-answer': 'Réponse inattendue',
  cut: 'Réponse interrompue',
  'too-large': 'Réponse trop grande',
  timeout: 'Pas de réponse à temps',
  offline: 'Hors ligne',
  unreachable: 'Injoignable',
  'access-removed': 'Accès au site retiré',
  'not-allowed': 'Pas encore autorisé',
  interrupted: 'Interrompu',
};
