import type { help as english } from '../en/help';

/** À qui demander quoi. */
export const help: typeof english = {
  title: 'Aide',
  about: 'Keyring n’est pas fait par ActiveCampaign. Pour l’API elle-même, voici où demander :',
  newTab: 's’ouvre dans un nouvel onglet',
  links: {
    support: {
      name: 'Assistance d’ActiveCampaign',
      what: 'Un appel qui échoue alors qu’il suit la documentation. Joignez un rapport pour l’assistance : il contient ce qu’elle demande.',
    },
    forum: {
      name: 'Forum des développeurs',
      what: 'Comment faire quelque chose, et qui l’a déjà fait. Il est public : ni clés, ni données de personnes.',
    },
    status: {
      name: 'Page d’état',
      what: 'Dit si ActiveCampaign a une panne en ce moment. À regarder en premier quand des appels échouent en 5xx.',
    },
    portal: {
      name: 'Portail des développeurs',
      what: 'Ce que chaque opération prend et répond. Dans la console, chaque opération mène à sa page.',
    },
    questions: {
      name: 'Premiers pas avec l’API',
      what: 'L’article d’ActiveCampaign sur l’API, avec ce dont l’assistance a besoin pour aider.',
    },
  },
  consultants: {
    name: 'Consultants certifiés',
    what: 'Mettre en place un compte ou une intégration pour vous. L’assistance ne construit pas : demandez-lui un consultant.',
  },
};
