import type { CallCauseId } from '@/utils/activecampaign/call-diagnosis';
import type { CallWording } from '../../call-wording';
import { correctAndSend, fields, you } from './phrases';

/** Les appels dont la requête n’est pas celle qu’attend l’API. */
export const request = {
  'body-not-json': {
    short: 'Le corps n’est pas du JSON',
    what: () =>
      'Le corps envoyé n’est pas du JSON complet : une virgule, un guillemet, un crochet ou une accolade manque ou est de trop.',
    next: 'Corrigez le corps là où l’éditeur le marque et renvoyez-le.',
    who: you,
  },
  'body-missing': {
    short: 'Le corps manque',
    what: ({ proof }) => `${proof.method} ${proof.path} attend un corps, et aucun n’a été envoyé.`,
    next: 'Remplissez le formulaire, ou partez de l’exemple de l’opération, et renvoyez l’appel.',
    who: you,
  },
  'wrapper-missing': {
    short: 'La clé autour des champs manque',
    what: (d) =>
      `L’API attend les champs à l’intérieur d’une clé, ${fields(d, 'wrapper-missing', 'qui porte le nom de la fiche')}, et le corps ne l’a pas. Sans elle, l’API ne voit aucun champ.`,
    decide: 'L’exemple de l’opération dans Keyring : il a la clé autour des champs.',
    next: 'Mettez les champs à l’intérieur de cette clé et renvoyez l’appel. Le formulaire de Keyring le fait de lui-même.',
    who: you,
  },
  'field-missing': {
    short: 'Un champ manque',
    what: (d) =>
      `L’API attend un champ qui n’a pas été donné : ${fields(d, 'field-missing', 'voyez la réponse du serveur')}.`,
    next: `Remplissez le champ. ${correctAndSend}`,
    who: you,
  },
  'field-invalid': {
    short: 'Une valeur n’est pas acceptée',
    what: (d) =>
      `L’API n’accepte pas la valeur d’un champ : ${fields(d, 'field-invalid', 'voyez la réponse du serveur')}.`,
    next: `Comparez la valeur avec ce que le formulaire dit du champ. ${correctAndSend}`,
    who: you,
  },
  'date-format': {
    short: 'Une date sous une autre forme',
    what: (d) =>
      `L’API n’accepte pas une date sous la forme donnée : ${fields(d, 'date-format', 'voyez la réponse du serveur')}. Une date s’écrit 2026-11-23, un instant avec son fuseau : 2026-11-23T09:30:00-05:00.`,
    decide: 'Le même appel sans la date, ou avec elle sous cette forme.',
    next: `Écrivez la date sous cette forme. ${correctAndSend}`,
    who: you,
  },
  cents: {
    short: 'Les montants sont en centimes',
    what: (d) =>
      `Pour cette API, un montant est un nombre entier de centimes, et autre chose a été donné : ${fields(d, 'cents', 'la valeur')}. 129,00 s’écrit 12900 ; seuls les filtres sur la valeur des affaires comptent en unités entières de la monnaie.`,
    decide: 'Le même appel avec un nombre entier.',
    next: `Écrivez le montant sous la forme d’un nombre entier ; le formulaire de Keyring le fait de lui-même. ${correctAndSend}`,
    who: you,
  },
  'limit-too-high': {
    short: 'Trop de lignes à la fois',
    what: (d) =>
      `L’API donne presque partout au plus 100 lignes à la fois, et l’appel en a demandé davantage : ${fields(d, 'limit-too-high', 'limit')}.`,
    decide: 'Le même appel avec une limite de 100.',
    next: 'Demandez au plus 100 lignes, et les suivantes avec offset.',
    who: you,
  },
  'filter-or-order': {
    short: 'Filtre ou tri inconnu',
    what: (d) =>
      `Cette collection ne connaît pas un filtre ou un tri demandé, ou pas sous cette forme : ${fields(d, 'filter-or-order', 'voyez la réponse du serveur')}.`,
    decide: 'Le même appel sans ses filtres et ses tris, puis avec l’un après l’autre.',
    next: 'Choisissez les filtres et les tris dans le formulaire : il a ceux que la documentation donne pour cette collection.',
    who: you,
  },
  'request-too-large': {
    short: 'La requête est trop grande',
    what: () => 'La requête dépasse ce qu’accepte le serveur.',
    next: 'Envoyez-la en plusieurs requêtes plus petites.',
    who: you,
  },
  'not-accepted': {
    short: 'Pas acceptée',
    what: ({ proof }) =>
      proof.complaints.length > 0 || proof.said
        ? 'L’API n’accepte pas la requête. Sa réponse est tout ce que l’on sait de la raison.'
        : 'L’API n’accepte pas la requête et ne dit pas pourquoi.',
    next: 'Partez de l’exemple de l’opération, qui a tout ce qui est obligatoire, et modifiez une chose après l’autre.',
    who: you,
  },
} as const satisfies Partial<Record<CallCauseId, CallWording>>;
