import type { deals as english } from '../../en/operations/deals';

/** The words of the operations: Deals, in French. */
export const deals: typeof english = {
  title: 'Affaires',
  operations: {
    'deals.list': {
      name: 'Lister les affaires',
      purpose:
        'Trouve des affaires par texte, pipeline, étape, propriétaire, statut, valeur et plus. Les valeurs arrivent en centimes, mais se filtrent en unités entières.',
      also: 'ventes opportunités chercher trouver',
    },
    'deals.get': {
      name: 'Consulter une affaire',
      purpose: 'Une affaire et ses informations. Sa valeur est en centimes.',
      also: 'vente opportunité afficher lire',
    },
    'deals.create': {
      name: 'Créer une affaire',
      purpose: 'Ajoute une affaire à une étape d’un pipeline. La valeur est en centimes : 12900 font 129,00.',
      also: 'vente opportunité nouvelle ajouter',
    },
    'deals.update': {
      name: 'Modifier une affaire',
      purpose:
        'Change les champs que vous envoyez : la passer à une autre étape, la marquer gagnée ou perdue, changer sa valeur en centimes.',
      also: 'déplacer gagner perdre clore étape changer',
    },
    'deals.change-owners': {
      name: 'Changer les propriétaires de plusieurs affaires',
      purpose: 'Donne à chaque affaire un nouveau propriétaire, en une seule requête.',
      also: 'en masse lot attribuer réattribuer transférer utilisateur',
    },
    'deals.delete': {
      name: 'Supprimer une affaire',
      purpose: 'L’affaire disparaît, ses contacts restent. C’est irréversible.',
      also: 'vente opportunité enlever effacer',
    },
    'deals.add-note': {
      name: 'Ajouter une note à une affaire',
      purpose: 'La note apparaît sur la fiche de l’affaire.',
      also: 'commentaire',
    },
    'deals.update-note': {
      name: 'Modifier une note d’une affaire',
      purpose: 'Remplace tout le texte de la note.',
      also: 'changer commentaire',
    },
    'deals.list-activities': {
      name: 'Lister les activités des affaires',
      purpose: 'Ce qui est arrivé aux affaires : notes, étapes, propriétaires, valeurs.',
      also: 'historique chronologie journal',
    },
    'deals.list-contacts': {
      name: 'Lister les contacts secondaires des affaires',
      purpose: 'Les liens des affaires avec d’autres contacts que le principal.',
      also: 'contacts supplémentaires association',
    },
    'deals.get-contact': {
      name: 'Consulter un contact secondaire d’une affaire',
      purpose: 'Un lien d’une affaire avec un autre contact. Demande l’identifiant du lien.',
      also: 'contact supplémentaire association',
    },
    'deals.add-contact': {
      name: 'Ajouter un contact secondaire à une affaire',
      purpose: 'Relie un autre contact à l’affaire. Demande des identifiants, pas des noms.',
      also: 'contact supplémentaire association',
    },
    'deals.update-contact': {
      name: 'Modifier un contact secondaire d’une affaire',
      purpose: 'Change le rôle d’un contact dans une affaire. Demande l’identifiant du lien.',
      also: 'rôle contact supplémentaire association',
    },
    'deals.remove-contact': {
      name: 'Retirer un contact secondaire d’une affaire',
      purpose:
        'Met fin au lien ; le contact et l’affaire restent. Demande l’identifiant du lien, pas celui du contact.',
      also: 'délier détacher contact supplémentaire',
    },
    'deals.list-roles': {
      name: 'Lister les rôles dans les affaires',
      purpose: 'Les rôles que peuvent jouer les contacts secondaires, comme celui qui décide.',
      also: 'fonctions',
    },
    'deals.create-role': {
      name: 'Créer un rôle dans les affaires',
      purpose: 'Ajoute un rôle que peuvent jouer les contacts secondaires. Le corps n’a pas de nom autour.',
      also: 'fonction nouveau ajouter',
    },
    'deals.delete-role': {
      name: 'Supprimer un rôle dans les affaires',
      purpose: 'Le rôle ne peut plus être attribué.',
      also: 'fonction enlever effacer',
    },
  },
  fields: {
    contactDeal: {
      label: 'Lien entre contact et affaire',
      help: 'Son propre identifiant, pas celui du contact ni de l’affaire.',
    },
    primaryContact: { label: 'Contact principal' },
    customFields: { label: 'Champs personnalisés' },
    deals: { label: 'Affaires' },
    dealStatus: { label: 'Statut', choices: { 0: 'Ouverte', 1: 'Gagnée', 2: 'Perdue' } },
    dealValue: { label: 'Valeur', help: 'En centimes : 12900 font 129,00.' },
    percent: { label: 'Chance de gagner', help: 'En pour cent.' },
    noteId: { label: 'Note', help: 'L’identifiant de la note.' },
    role: { label: 'Rôle', help: 'L’identifiant du rôle.' },
    exclude: { label: 'Exclure', help: 'Ce qui ne doit pas être répondu.' },
    'filters[data_type]': { label: 'Filtre : type de fiche', help: 'Par exemple note.' },
    'filters[data_id]': { label: 'Filtre : identifiant de cette fiche' },
    'filters[search]': { label: 'Recherche', help: 'Le texte à chercher.' },
    'filters[search_field]': { label: 'Chercher dans', help: 'org désigne l’organisation.' },
    'filters[stage]': { label: 'Filtre : étape' },
    'filters[group]': { label: 'Filtre : pipeline' },
    'filters[status]': { label: 'Filtre : statut', choices: { 0: 'Ouverte', 1: 'Gagnée', 2: 'Perdue' } },
    'filters[owner]': { label: 'Filtre : propriétaire' },
    'filters[nextdate_range]': {
      label: 'Filtre : échéance de la prochaine tâche',
      help: 'upcoming : sous un jour, scheduled : plus tard.',
    },
    'filters[tag]': { label: 'Filtre : tag du contact principal', help: '-1 n’importe quel tag, -2 aucun.' },
    'filters[tasktype]': { label: 'Filtre : type de tâche' },
    'filters[created_before]': { label: 'Créées avant' },
    'filters[created_after]': { label: 'Créées à partir du' },
    'filters[updated_before]': { label: 'Modifiées avant' },
    'filters[updated_after]': { label: 'Modifiées à partir du' },
    'filters[organization]': { label: 'Filtre : organisation' },
    'filters[minimum_value]': { label: 'D’au moins', help: 'En unités entières, pas en centimes.' },
    'filters[maximum_value]': { label: 'D’au plus', help: 'En unités entières, pas en centimes.' },
    'filters[score_greater_than]': {
      label: 'Score supérieur à',
      help: 'Identifiant du score, deux-points, points.',
    },
    'filters[score_less_than]': {
      label: 'Score inférieur à',
      help: 'Identifiant du score, deux-points, points.',
    },
    'filters[score]': { label: 'Score égal à', help: 'Identifiant du score, deux-points, points.' },
    'orders[title]': { label: 'Ordre par titre' },
    'orders[value]': { label: 'Ordre par valeur' },
    'orders[cdate]': { label: 'Ordre par date de création' },
    'orders[contact_name]': { label: 'Ordre par nom du contact' },
    'orders[contact_orgname]': { label: 'Ordre par organisation du contact' },
    'orders[next-action]': { label: 'Ordre par prochaine tâche' },
  },
};
