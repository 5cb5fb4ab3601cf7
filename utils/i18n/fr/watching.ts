import type { watching as english } from '../en/watching';

/** Les mots de la page des réglages sur la surveillance. */
export const watching: typeof english = {
  title: 'Surveillance',
  what: 'Keyring peut vérifier de lui-même ce qui est enregistré et dire ce qui a changé : une clé API qui ne fonctionne plus, un propriétaire renommé, d’autres groupes, un autre abonnement.',
  choose: 'Vérifier automatiquement',
  rhythms: { off: 'Jamais', daily: 'Une fois par jour', weekly: 'Une fois par semaine' },
  off: 'Désactivée : rien n’est demandé, et rien ne réveille Keyring.',
  looking: 'Vérification en cours…',
  paused: 'En pause tant que Keyring est verrouillé. Une vérification manquée a lieu dès le déverrouillage.',
  next: (when) => `Prochaine vérification : ${when}.`,
  last: (ago, checked, unclear) =>
    `Dernière : ${ago}, ${checked <= 1 ? `${checked} clé API` : `${checked} clés API`}${unclear > 0 ? `, dont ${unclear} sans réponse certaine` : ''}.`,
  promise:
    'Il demande à qui est chaque clé API enregistrée et, si elle fonctionne, dans quels groupes est son propriétaire, ainsi que l’abonnement de chaque compte, là où une clé API peut le lire. Il ne modifie rien, interroge un compte au plus cinq fois par seconde, et seulement quand Keyring est déverrouillé. Chaque vérification compte comme une utilisation de Keyring.',
  notify: 'Afficher une notification quand quelque chose a changé',
  names: 'Y nommer les comptes',
  namesHint:
    'Les notifications peuvent rester dans la liste de l’ordinateur et s’afficher sur un écran verrouillé.',
  notAllowed: 'Le navigateur ne laisse pas Keyring afficher de notifications.',
  allow: 'Autoriser les notifications',
};
