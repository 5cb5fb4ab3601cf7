import type { segmentsV2 as english } from '../../en/operations/segments-v2';
import { segmentFields } from './segment-fields';

/** The operations on segments, in French. */
export const segmentsV2: typeof english = {
  title: 'Segments V2',
  operations: {
    'segments-v2.list': {
      name: 'Lister les segments enregistrés',
      purpose: 'Les segments enregistrés dans ActiveCampaign, avec les derniers nombres de leurs contacts.',
      also: 'audiences segments trouver identifiant chercher',
    },
    'segments-v2.get-summary': {
      name: 'Consulter le résumé d’un segment enregistré',
      purpose: 'Nom, description et derniers nombres d’un segment, sans ses conditions.',
      also: 'audience compte taille afficher',
    },
    'segments-v2.create': {
      name: 'Créer un segment',
      purpose:
        'Ajoute un segment avec ses conditions. Il n’est enregistré durablement et affiché dans ActiveCampaign qu’avec un nom.',
      also: 'nouvelle audience conditions filtre',
    },
    'segments-v2.get': {
      name: 'Consulter un segment',
      purpose: 'Les conditions d’un segment et leur lien.',
      also: 'afficher définition conditions',
    },
    'segments-v2.update': {
      name: 'Modifier un segment',
      purpose:
        'Remplace toute la définition : ce qui est omis est perdu. Les campagnes et automatisations qui utilisent le segment suivent la nouvelle.',
      also: 'éditer audience conditions remplacer',
    },
    'segments-v2.delete': {
      name: 'Supprimer un segment',
      purpose: 'Le segment disparaît avec toutes ses versions. Ses contacts restent.',
      also: 'effacer retirer audience',
    },
    'segments-v2.get-latest-counts': {
      name: 'Consulter les derniers nombres de segments',
      purpose:
        'Le dernier nombre connu de contacts de 100 segments au plus. Les identifiants inconnus sont ignorés sans avertissement.',
      also: 'combien de contacts taille statistiques',
    },
    'segments-v2.get-counts': {
      name: 'Consulter les nombres d’un segment dans le temps',
      purpose: 'Les 50 derniers nombres de contacts gardés pour un segment.',
      also: 'croissance historique taille statistiques',
    },
    'segments-v2.get-older-counts': {
      name: 'Consulter les nombres plus anciens d’un segment',
      purpose:
        'Les 50 nombres d’avant un moment, en secondes depuis 1970 : donnez le moment de la dernière ligne pour obtenir la page suivante.',
      also: 'croissance historique page suivante',
    },
    'segments-v2.get-version': {
      name: 'Consulter une version passée d’un segment',
      purpose:
        'La définition telle qu’elle était à un moment. Seulement pour les segments dont l’identifiant n’est pas un simple nombre.',
      also: 'historique version précédente annuler',
    },
    'segments-v2.restore-version': {
      name: 'Rétablir une version passée d’un segment',
      purpose:
        'Remet la définition d’un moment à la place de l’actuelle. Seulement pour les segments dont l’identifiant n’est pas un simple nombre.',
      also: 'restaurer revenir annuler historique',
    },
  },
  fields: {
    ...segmentFields,
    sort: { label: 'Trier par', help: 'Un - en tête veut dire décroissant.' },
    segmentIds: { label: 'Segments', help: '100 identifiants au plus, séparés par des virgules.' },
    seconds: { label: 'Avant', help: 'En secondes depuis 1970, sans millisecondes.' },
    milliseconds: { label: 'Telle qu’elle était le', help: 'En millisecondes depuis 1970.' },
    versionedSegment: {
      label: 'Segment',
      help: 'Son identifiant long, avec des lettres ; les versions des anciens segments ne sont pas gardées.',
    },
  },
};
