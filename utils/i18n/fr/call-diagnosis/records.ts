import type { CallCauseId } from '@/utils/activecampaign/call-diagnosis';
import type { CallWording } from '../../call-wording';
import { correctAndSend, fields, you } from './phrases';

/** Les appels qui concernent des fiches absentes, ou déjà là. */
export const records = {
  'id-wanted': {
    short: 'Un identifiant, pas un nom',
    what: (d) =>
      `L’API attend ici le numéro d’une fiche et a reçu autre chose : ${fields(d, 'id-wanted', 'un champ de la requête')}.`,
    decide: 'Choisissez la fiche par son nom dans le formulaire : Keyring met alors l’identifiant.',
    next: `Choisissez la fiche par son nom dans le formulaire, ou cherchez son identifiant par une lecture. ${correctAndSend}`,
    who: you,
  },
  'link-id-wanted': {
    short: 'L’identifiant du lien est attendu',
    what: ({ proof }) =>
      `${proof.path} attend l’identifiant du lien entre deux fiches, et non celui de l’une d’elles. Pour retirer un tag à un contact, par exemple, il faut l’identifiant du contactTag, qui n’est ni celui du tag ni celui du contact.`,
    decide:
      'Listez les liens, pour un tag avec GET /contacts/{id}/contactTags : l’identifiant de chaque ligne est celui qui est attendu.',
    next: 'Listez les liens de la fiche, prenez l’identifiant de la ligne et renvoyez l’appel avec lui. Une liste vide signifie que le lien n’existe déjà plus.',
    who: you,
  },
  'unknown-record': {
    short: 'Aucune fiche sous cet identifiant',
    what: ({ proof }) =>
      `Aucune fiche n’a l’identifiant qui figure dans ${proof.path} : elle a été supprimée, appartient à un autre compte, ou c’est l’identifiant d’autre chose.`,
    decide:
      'Listez la collection ou cherchez la fiche par son nom : son identifiant montre si celui-ci est le bon.',
    next: 'Cherchez la fiche par son nom et renvoyez l’appel avec son identifiant.',
    who: you,
  },
  'related-missing': {
    short: 'Une fiche nommée est absente',
    what: (d) =>
      `Une fiche que nomme l’appel n’existe pas dans ce compte : ${fields(d, 'related-missing', 'voyez la réponse du serveur et les identifiants de la requête')}.`,
    decide:
      'Lisez par son identifiant chaque fiche que nomme la requête : celle qui est introuvable est la cause.',
    next: 'Choisissez les fiches par leur nom dans le formulaire, pour que leurs identifiants soient justes, et renvoyez l’appel.',
    who: you,
  },
  'duplicate-contact': {
    short: 'Le contact existe déjà',
    what: () => 'Un contact avec cette adresse e-mail est déjà dans le compte. Rien n’a été modifié.',
    next: 'Envoyez le même corps à POST /contact/sync : cette opération met à jour le contact qui a cette adresse, ou en crée un.',
    who: you,
  },
  duplicate: {
    short: 'Cela existe déjà',
    what: (d) =>
      `Ce que crée l’appel est déjà là, ou son nom est pris : ${fields(d, 'duplicate', 'voyez la réponse du serveur')}.`,
    next: 'Cherchez ce qui existe et mettez-le à jour, ou choisissez un autre nom.',
    who: you,
  },
} as const satisfies Partial<Record<CallCauseId, CallWording>>;
