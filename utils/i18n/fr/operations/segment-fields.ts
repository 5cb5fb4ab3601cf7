import type { segmentFields as english } from '../../en/operations/segment-fields';

/** The words of a segment's definition, which two groups of operations share, in French. */
export const segmentFields: typeof english = {
  conditionNumber: { label: 'Numéro de la condition', help: 'Par lequel les groupes le désignent.' },
  object_type: { label: 'Ce qui est examiné', help: 'La référence ne nomme que tag.' },
  source_system: { label: 'Provenance' },
  conditionFields: { label: 'Comparaisons' },
  conditionField: { label: 'Champ comparé', help: 'Par exemple tagid.' },
  conditionOperator: { label: 'Comparaison' },
  conditionValue: { label: 'Valeur', help: 'Pour tagid, l’identifiant d’un tag.' },
  data_type: { label: 'Genre de valeur' },
  external: {
    label: 'Valeur donnée à la requête',
    help: 'Si vrai, l’identifiant externe de la requête remplace la valeur.',
  },
  field_aggregate: {
    label: 'Combien de fois',
    help: 'Compte le nombre de fois où la condition est remplie. Laissez vide pour demander seulement si elle l’est.',
  },
  aggregate_field_operator: { label: 'Comparaison du nombre' },
  aggregate_field_value: { label: 'Nombre' },
  aggregate_field_start_value: { label: 'Nombre minimal', help: 'Seulement avec between.' },
  aggregate_field_end_value: { label: 'Nombre maximal', help: 'Seulement avec between.' },
  aggregate_field_time_within_unit: { label: 'Unité de la période' },
  aggregate_field_time_within_value: {
    label: 'Durée de la période',
    help: 'Au plus 2160 heures, 90 jours, 13 semaines ou 3 mois.',
  },
  aggregate_most_recent_field: {
    label: 'Condition sur le plus récent',
    help: 'Seulement avec most_recent : un objet avec name, operator, value et data_type.',
  },
  hash: { label: 'Empreinte', help: 'Définie par ActiveCampaign ; laissez vide.' },
  hash_simple: { label: 'Empreinte courte', help: 'Définie par ActiveCampaign ; laissez vide.' },
  groupNumber: { label: 'Numéro du groupe' },
  groupOperator: { label: 'Lien entre ses conditions', help: 'and : toutes ; or : une au moins.' },
  groupMembers: { label: 'Ses conditions' },
  memberType: { label: 'Genre de membre' },
  segmentData: { label: 'Segment' },
  definition: { label: 'Définition' },
  segmentName: {
    label: 'Nom',
    help: 'Avec un nom, le segment est enregistré et affiché dans ActiveCampaign. Il doit être unique et ne peut pas être ajouté plus tard.',
  },
  segment_condition_group_operator: {
    label: 'Lien entre les groupes',
    help: 'and : tous ; or : un au moins.',
  },
  segment_condition_groups: { label: 'Groupes de conditions' },
  segment_conditions: { label: 'Conditions' },
  segmentMeta: { label: 'Notes personnelles', help: 'Des noms et des textes de votre choix.' },
  segmentCategory: { label: 'Catégorie', help: 'Définie par ActiveCampaign ; laissez vide.' },
  created_date: { label: 'Créé le', help: 'Défini par ActiveCampaign ; laissez vide.' },
  segment_hash: { label: 'Empreinte du segment', help: 'Définie par ActiveCampaign ; laissez vide.' },
  ownId: {
    label: 'Identifiant du segment',
    help: 'Défini par ActiveCampaign ; laissez vide pour un nouveau segment.',
  },
  createdBy: { label: 'Créé par', help: 'Défini par ActiveCampaign ; laissez vide.' },
  resourceType: { label: 'Genre de fiche', help: 'Défini par ActiveCampaign ; peut rester vide.' },
};
