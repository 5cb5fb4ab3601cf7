import type { historySection as english } from '../en/history-section';

/** Les mots sur l’historique dans la page des options. */
export const historySection: typeof english = {
  title: 'Historique',
  what: 'Keyring conserve ce que vous envoyez depuis la console : la requête et sa réponse, avec statut, en-têtes et corps. Tout est chiffré comme vos clés, sur cet appareil uniquement ; aucune clé n’en fait partie. Les sauvegardes ne le contiennent pas.',
  locked: 'Keyring est verrouillé. Déverrouillez-le pour voir et changer ce qui est conservé.',
  limits: {
    entries: { label: 'Appels conservés au plus', of: (count) => `${count} appels` },
    days: { label: 'Conservés pendant', of: (count) => (count === 1 ? '1 jour' : `${count} jours`) },
    megabytes: { label: 'Place pour l’ensemble', of: (count) => `${count} Mo` },
  },
  bodies: 'Conserver le corps des réponses',
  atOnce:
    'Un changement compte tout de suite : ce qui dépasse est retiré définitivement. Le dernier appel reste toujours.',
  chosen: 'C’est choisi. Ce qui dépassait a été retiré.',
  cleared: 'L’historique est vide.',
  failed: 'Cela n’a pas fonctionné. Rien n’a changé, ou pas tout : réessayez.',
  clear: 'Retirer tout l’historique',
  clearSure: 'Retirer définitivement, pour tous les comptes',
  keep: 'Conserver',
};
