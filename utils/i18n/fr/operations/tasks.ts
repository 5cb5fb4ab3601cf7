import type { tasks as english } from '../../en/operations/tasks';

/** The operations on tasks, in French. */
export const tasks: typeof english = {
  title: 'Tâches',
  operations: {
    'tasks.list': {
      name: 'Lister les tâches',
      purpose: 'Les tâches du compte, avec des filtres par fiche, utilisateur, type et date.',
      also: 'à faire affaires en retard attribuées',
    },
    'tasks.create': {
      name: 'Créer une tâche',
      purpose:
        'Ajoute une tâche à une affaire ou à un contact. Les automatisations nommées peuvent envoyer des messages quand la tâche est créée ou faite.',
      also: 'nouvelle à faire rappel suivi appel affaire',
    },
    'tasks.get': {
      name: 'Consulter une tâche',
      purpose: 'Une tâche avec sa fiche, sa date et son résultat.',
      also: 'afficher à faire',
    },
    'tasks.update': {
      name: 'Modifier une tâche',
      purpose:
        'Change une tâche ou la marque comme faite avec le statut 1. Une tâche faite peut demander un résultat.',
      also: 'éditer terminer faite réattribuer à faire',
    },
    'tasks.delete': {
      name: 'Supprimer une tâche',
      purpose: 'La tâche disparaît ; l’affaire ou le contact reste.',
      also: 'effacer retirer à faire',
    },
    'tasks.add-reminder': {
      name: 'Ajouter un rappel à une tâche',
      purpose:
        'L’utilisateur en charge est prévenu quelques minutes avant l’échéance. La référence montre les champs avec et sans objet autour ; ils sont envoyés avec, comme partout ailleurs.',
      also: 'notification alerte prévenir',
    },
    'tasks.list-types': {
      name: 'Lister les types de tâche',
      purpose: 'Les types que peuvent avoir les tâches, comme appel, e-mail ou rendez-vous.',
      also: 'genres de tâches',
    },
    'tasks.create-type': {
      name: 'Créer un type de tâche',
      purpose: 'Ajoute un type pour les tâches. Son titre doit être unique.',
      also: 'nouveau genre de tâche',
    },
    'tasks.get-type': {
      name: 'Consulter un type de tâche',
      purpose: 'Un type avec son titre et son état.',
      also: 'afficher genre de tâche',
    },
    'tasks.update-type': {
      name: 'Modifier un type de tâche',
      purpose:
        'Renomme un type ou le désactive avec le statut 1. Toutes les tâches de ce type affichent le nouveau titre.',
      also: 'renommer désactiver éditer genre de tâche',
    },
    'tasks.delete-type': {
      name: 'Supprimer un type de tâche',
      purpose:
        'La référence ne montre qu’un refus avec le statut 403. Déplacez d’abord ses tâches vers un autre type.',
      also: 'effacer retirer genre de tâche',
    },
    'tasks.move-to-type': {
      name: 'Déplacer des tâches vers un autre type',
      purpose: 'Toutes les tâches d’un type reçoivent l’autre type d’un coup, sans retour possible.',
      also: 'changer le type en masse',
    },
    'tasks.list-outcomes': {
      name: 'Lister les résultats de tâche',
      purpose: 'Les résultats avec lesquels une tâche peut être close.',
      also: 'issues sentiments des tâches',
    },
    'tasks.create-outcome': {
      name: 'Créer un résultat de tâche',
      purpose:
        'Ajoute un résultat pour les tâches. La référence montre les champs avec et sans objet autour ; ils sont envoyés avec, comme partout ailleurs.',
      also: 'nouveau issue sentiment',
    },
    'tasks.get-outcome': {
      name: 'Consulter un résultat de tâche',
      purpose: 'Un résultat avec son titre et son sentiment.',
      also: 'afficher issue',
    },
    'tasks.update-outcome': {
      name: 'Modifier un résultat de tâche',
      purpose:
        'Renomme un résultat, change son sentiment ou le désactive. Le chemin est publié avec deux c ; s’il est introuvable, le serveur attend sans doute taskOutcomes.',
      also: 'éditer renommer issue sentiment',
    },
    'tasks.delete-outcome': {
      name: 'Supprimer un résultat de tâche',
      purpose:
        'Le résultat disparaît. Le chemin est publié avec deux c ; s’il est introuvable, le serveur attend sans doute taskOutcomes.',
      also: 'effacer retirer issue',
    },
    'tasks.list-outcome-links': {
      name: 'Lister les résultats des types de tâche',
      purpose: 'Quel résultat peut être choisi pour quel type de tâche.',
      also: 'relations type issue',
    },
    'tasks.create-outcome-link': {
      name: 'Lier un résultat à un type de tâche',
      purpose:
        'Rend un résultat disponible pour un type. Les champs publiés semblent copiés d’une autre page : les réponses contiennent plutôt tasktype_id et outcome_id.',
      also: 'relation type issue autoriser',
    },
    'tasks.get-outcome-link': {
      name: 'Consulter un résultat d’un type de tâche',
      purpose: 'Un lien entre un type de tâche et un résultat.',
      also: 'afficher relation type issue',
    },
    'tasks.update-outcome-link': {
      name: 'Modifier un résultat d’un type de tâche',
      purpose:
        'Change un lien entre type et résultat. Les champs publiés semblent copiés d’une autre page : essayez d’abord sur un compte de test.',
      also: 'éditer relation type issue',
    },
    'tasks.delete-outcome-link': {
      name: 'Retirer un résultat d’un type de tâche',
      purpose: 'Le résultat ne peut plus être choisi pour ce type. Les deux restent.',
      also: 'supprimer relation type issue délier',
    },
  },
  fields: {
    task: { label: 'Tâche', help: 'L’identifiant de la tâche.' },
    taskTypeId: { label: 'Type de tâche' },
    dealTasktype: { label: 'Type de tâche', help: 'Son identifiant, donné par la liste des types.' },
    newType: { label: 'Nouveau type', help: 'L’identifiant du type que reçoivent les tâches.' },
    outcome: { label: 'Résultat', help: 'Son identifiant, donné par la liste des résultats.' },
    outcomeLink: {
      label: 'Lien entre type et résultat',
      help: 'Son propre identifiant, ni celui du type ni celui du résultat.',
    },
    reltype: { label: 'Genre de fiche', help: 'Subscriber désigne un contact.' },
    ownerType: { label: 'Genre de fiche', help: 'Si la tâche se rattache à une affaire ou à un contact.' },
    taskDone: { label: 'Faite', choices: { 0: 'Ouverte', 1: 'Faite' } },
    duedate: { label: 'Échéance' },
    edate: { label: 'Fin' },
    dueAfter: { label: 'Échéance après le' },
    dueBefore: {
      label: 'Échéance avant le',
      help: 'Publié avec une faute dans son nom ; s’il ne change rien, écrivez filters[due_before] dans la requête brute.',
    },
    dueRange: {
      label: 'Échéance entre',
      help: 'Deux dates comme 2026-11-01+2026-11-30, ou upcoming, scheduled ou overdue.',
    },
    assignee: { label: 'En charge' },
    triggerAutomationOnCreate: {
      label: 'Automatisation au début',
      help: 'Lancée dès la création de la tâche.',
    },
    doneAutomation: { label: 'Automatisation à la fin', help: 'Lancée quand la tâche est faite.' },
    outcomeInfo: { label: 'Précisions sur le résultat' },
    interval: { label: 'Minutes avant', help: 'Combien de minutes avant l’échéance.' },
    typeTitle: { label: 'Titre du type' },
    typeStatus: { label: 'Statut', choices: { 0: 'Utilisé', 1: 'Désactivé' } },
    outcomeTitle: { label: 'Titre du résultat' },
    linkTitle: {
      label: 'Titre',
      help: 'Publié pour cette requête, bien que copié semble-t-il d’une autre page.',
    },
    sentiment: { label: 'Sentiment' },
    sentimentFilter: { label: 'Filtre : sentiment', choices: { 3: 'Positif', 2: 'Neutre', 1: 'Négatif' } },
    disabled: { label: 'Désactivé', help: '1 le désactive.' },
  },
};
