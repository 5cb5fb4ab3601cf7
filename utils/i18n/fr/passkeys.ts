import type { passkeys as english } from '../en/passkeys';

/** Les mots des clés d’accès : dans les réglages, et là où elles déverrouillent Keyring. */
export const passkeys: typeof english = {
  title: 'Clés d’accès',
  hint: 'Une clé d’accès déverrouille Keyring avec votre empreinte, votre visage ou un code ; elle est conservée par cet ordinateur, un téléphone ou une clé de sécurité. La phrase secrète continue de fonctionner à côté.',
  protectionHint:
    'Vos comptes sont scellés avec votre phrase secrète ; chacune de vos clés d’accès les ouvre aussi. Sans phrase secrète ni clé d’accès, personne ne peut les ouvrir, pas même vous : la phrase secrète ne peut pas être retrouvée, et personne d’autre ne l’a.',
  missing: {
    firefox:
      'Firefox n’offre pas aux extensions de clés d’accès qui leur soient propres : ici, Keyring se déverrouille avec la phrase secrète.',
    'old-browser':
      'Ce navigateur ne peut pas utiliser de clés d’accès pour Keyring. Mettez-le à jour pour en disposer.',
  },
  addedOn: (day) => `ajoutée le ${day}`,
  add: 'Ajouter une clé d’accès',
  name: 'Nom de la clé d’accès',
  defaultName: (number) => `Clé d’accès ${number}`,
  addHint: 'Le navigateur demande ensuite où conserver la clé d’accès.',
  adding: 'En attente de la clé d’accès…',
  added: (name) => `Désormais, cette clé d’accès déverrouille Keyring : ${name}.`,
  remove: 'Supprimer',
  removeThis: (name) => `Supprimer : ${name}`,
  removeHint: (name) =>
    `Tout est scellé de nouveau, et cette clé d’accès n’ouvre plus rien : ${name}. Votre gestionnaire de mots de passe l’affiche peut-être encore : elle ne sert plus à rien, et vous pouvez l’y supprimer.`,
  removed: (name) => `C’est fait : cette clé d’accès n’ouvre plus rien : ${name}.`,
  withPassphrase: (count) =>
    count === 1
      ? 'La clé d’accès disparaît avec la phrase secrète : elle n’ouvrira plus rien.'
      : `Les ${count} clés d’accès disparaissent avec la phrase secrète : elles n’ouvriront plus rien.`,

  unlock: 'Déverrouiller avec une clé d’accès',
  unlocking: 'En attente de la clé d’accès…',
  locked: 'Keyring est verrouillé',
  unlocked: 'Keyring est déverrouillé',
  closing: 'Cet onglet se ferme tout seul. Ouvrez Keyring depuis la barre d’outils.',
  instead: 'La phrase secrète fonctionne aussi, dans la fenêtre de la barre d’outils.',

  problems: {
    cancelled:
      'Aucune clé d’accès n’a répondu : la demande a été fermée, ou la clé d’accès n’est pas à portée. Réessayez.',
    'no-authenticator':
      'Aucune clé d’accès n’a répondu : la demande a été fermée, ou rien ici ne peut en conserver une. Cet ordinateur ne le peut pas à lui seul (il faut un verrouillage d’écran que le navigateur puisse utiliser) ; un téléphone ou une clé de sécurité le peut.',
    'timed-out': 'Personne n’a répondu à la demande pendant deux minutes. Réessayez.',
    'no-prf':
      'Là où elle est conservée, cette clé d’accès ne peut rien sceller (l’extension PRF manque). Rien n’a été modifié dans Keyring. Supprimez-la à cet endroit et choisissez-en un autre : le gestionnaire de mots de passe du système, un téléphone ou une clé de sécurité plus récente.',
    exists: 'Une clé d’accès de Keyring s’y trouve déjà. Rien n’a été modifié.',
    'not-this-one':
      'Cette clé d’accès n’ouvre rien ici. Elle a peut-être été supprimée de Keyring : utilisez la phrase secrète.',
    failed: 'Le navigateur n’a pas pu utiliser de clé d’accès. Utilisez la phrase secrète.',
  },
};
