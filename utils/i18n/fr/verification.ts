import type { verification as english } from '../en/verification';

const uncheckable: typeof english.uncheckable = {
  'no-record':
    'Ce qui a changé n’est pas vérifié : il n’y a pas de fiche unique que Keyring pourrait relire.',
  'nothing-shown': 'Ce qui a changé ne peut pas être vérifié : la fiche relue ne montre aucun de ces champs.',
  refused: 'La vérification n’a pas pu se faire : ActiveCampaign refuse de montrer la fiche à cette clé.',
  'not-found': 'La vérification n’a pas pu se faire : la fiche est introuvable quand on la relit.',
  'no-answer': 'La vérification n’a pas pu se faire : aucune réponse n’est venue à la relecture.',
};

const taken: typeof english.taken = {
  'as-sent': 'comme envoyé',
  'not-shown': 'La fiche ne montre pas ce champ.',
  'left-aside': 'Non pris en compte : la valeur d’avant est toujours là.',
  cents: 'Cent fois plus ou moins : les montants sont en centimes entiers.',
  zone: 'Un autre moment : décalé d’un fuseau horaire. Envoyez les dates avec leur fuseau.',
  choices: 'Des choix ne font pas partie de ceux du champ, ou manquent.',
  otherwise: 'Différent de ce qui a été envoyé.',
  besides: 'Non envoyé, modifié en même temps.',
};

/** What is said after a change, in French. */
export const verification: typeof english = {
  title: 'Ce qui a changé',
  checking: 'Relecture de ce qui existe maintenant…',
  verified: 'Vérifié : ce qui a été envoyé est bien là.',
  differs: (count) =>
    count === 1
      ? 'Un champ n’est pas tel qu’il a été envoyé.'
      : `${count} champs ne sont pas tels qu’ils ont été envoyés.`,
  gone: 'Vérifié : la suppression est faite.',
  stillThere: 'La fiche existe encore. ActiveCampaign a peut-être besoin d’un instant ; regardez à nouveau.',
  uncheckable,
  taken,
  field: 'Champ',
  sent: 'Envoyé',
  before: 'Avant',
  now: 'Maintenant',
  again: 'Regarder à nouveau',
  putBack: {
    update: 'Remettre comme avant',
    create: 'Créer à nouveau',
    deleted:
      'Une suppression ne s’annule pas exactement : une nouvelle fiche reçoit un autre identifiant, et ce qui dépendait de l’ancienne est perdu.',
    updateInForm: 'Les valeurs d’avant sont dans le formulaire. Envoyez-le pour les remettre.',
    createInForm:
      'Ce qui peut être repris de la fiche supprimée est dans le formulaire. L’envoyer crée une nouvelle fiche, avec un nouvel identifiant.',
    unknown: (fields) => `Valeur d’avant inconnue, laissée telle quelle : ${fields}.`,
    nothing: 'Rien à remettre : tout ce qui a été envoyé était déjà là.',
    gone: 'La fiche telle qu’elle était avant n’est plus connue.',
  },
};
