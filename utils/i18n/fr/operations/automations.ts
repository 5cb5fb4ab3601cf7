import type { automations as english } from '../../en/operations/automations';

/** The words of the operations: Automations, in French. */
export const automations: typeof english = {
  title: 'Automatisations',
  operations: {
    'automations.list': {
      name: 'Lister les automatisations',
      purpose: 'Toutes les automatisations, leur état et le nombre de contacts entrés et sortis.',
      also: 'workflow scénario séquence',
    },
    'automations.get': {
      name: 'Consulter une automatisation',
      purpose: 'Une automatisation, son état et ses chiffres. L’API permet de la lire, pas de la modifier.',
      also: 'workflow scénario afficher',
    },
    'automations.list-entries': {
      name: 'Lister les contacts dans les automatisations',
      purpose: 'Qui est ou a été dans quelle automatisation, pour tout le compte.',
      also: 'inscription entrées workflow scénario',
    },
    'automations.add-contact': {
      name: 'Ajouter un contact à une automatisation',
      purpose:
        'Le contact entre dans l’automatisation, qui peut aussitôt envoyer des messages. Demande des identifiants, pas des noms.',
      also: 'inscrire démarrer lancer workflow scénario',
    },
    'automations.get-entry': {
      name: 'Consulter la place d’un contact dans une automatisation',
      purpose: 'Quand un contact est entré, où il en est et s’il a fini.',
      also: 'inscription avancement progression',
    },
    'automations.remove-contact': {
      name: 'Retirer un contact d’une automatisation',
      purpose:
        'Met fin à l’automatisation pour ce contact. Demande l’identifiant de l’entrée, pas celui de l’automatisation : la liste des automatisations d’un contact le donne.',
      also: 'désinscrire arrêter terminer workflow scénario',
    },
    'automations.list-blocks': {
      name: 'Lister les blocs des automatisations',
      purpose:
        'Les étapes dont sont faites les automatisations. Les réponses d’ActiveCampaign y renvoient, sa référence n’en dit rien.',
      also: 'étapes actions',
    },
    'automations.list-goals': {
      name: 'Lister les objectifs des automatisations',
      purpose: 'Les objectifs que les contacts peuvent atteindre. Absent de la référence.',
      also: 'but cible',
    },
  },
  fields: {
    contactAutomation: {
      label: 'Entrée du contact',
      help: 'L’identifiant de l’entrée, pas celui du contact ni de l’automatisation.',
    },
  },
};
