import type { backup as english } from '../en/backup';

/** Les mots de la sauvegarde et de la restauration. */
export const backup: typeof english = {
  title: 'Sauvegarde',
  hint: 'Un seul fichier chiffré avec vos comptes, leurs clés et les endroits où elles servent, et une phrase secrète qui lui est propre. Les brouillons et les comptes supprimés n’y sont pas.',
  passphrase: 'Phrase secrète de la sauvegarde',
  passphraseHint:
    'Personne ne peut ouvrir le fichier sans elle, et personne ne pourra vous la redonner. Gardez-la à part du fichier.',
  save: 'Enregistrer une sauvegarde…',
  last: (when, count) =>
    count <= 1
      ? `Dernière sauvegarde : ${when}, ${count} compte`
      : `Dernière sauvegarde : ${when}, ${count} comptes`,
  noLast: 'Aucune sauvegarde n’a encore été faite ici.',
  saved: (count) =>
    count <= 1 ? `La sauvegarde contient ${count} compte.` : `La sauvegarde contient ${count} comptes.`,
  leftOut: (count) =>
    count === 1
      ? 'Un compte est illisible et n’est pas dans la sauvegarde. Il est conservé ici tel quel.'
      : `${count} comptes sont illisibles et ne sont pas dans la sauvegarde. Ils sont conservés ici tels quels.`,
  leftOutIntegrations: (count) =>
    count === 1
      ? 'Une intégration est illisible et n’est pas dans la sauvegarde. Elle est conservée ici telle quelle.'
      : `${count} intégrations sont illisibles et ne sont pas dans la sauvegarde. Elles sont conservées ici telles quelles.`,
  nothing: 'Il n’y a pas encore de compte à sauvegarder.',

  restore: 'Restaurer une sauvegarde…',
  file: 'Fichier de sauvegarde',
  open: 'Ouvrir la sauvegarde',
  madeOn: (day) => `Sauvegarde du ${day}`,
  problems: {
    'wrong-passphrase':
      'Cette phrase secrète n’ouvre pas la sauvegarde. Le fichier n’est pas abîmé : essayez celle que vous avez donnée en l’enregistrant, qui n’est peut-être pas celle qui déverrouille Keyring.',
    damaged:
      'Cette sauvegarde est abîmée et rien n’y est lisible. Essayez une autre copie du fichier, ou téléchargez-le à nouveau. Rien n’a été modifié.',
    newer:
      'Cette sauvegarde vient d’une version plus récente de Keyring. Mettez Keyring à jour et ouvrez-la à nouveau. Rien n’a été modifié.',
    'not-a-backup':
      'Ce fichier n’est pas une sauvegarde Keyring. Choisissez le fichier que Keyring a enregistré. Rien n’a été modifié.',
    'too-large':
      'Ce fichier est plus grand que toute sauvegarde Keyring. Choisissez le fichier que Keyring a enregistré. Rien n’a été modifié.',
  },
  partly: (readable, all) =>
    `Une partie de cette sauvegarde est abîmée : ${readable} ${readable <= 1 ? 'compte' : 'comptes'} sur ${all} ${readable <= 1 ? 'peut être restauré' : 'peuvent être restaurés'}. Le reste est peut-être intact dans une autre copie du fichier.`,
  unknown: (count) =>
    count === 1
      ? 'Un élément est d’un type que seule une version plus récente de Keyring connaît. Il est laissé de côté ; il reste dans le fichier.'
      : `${count} éléments sont d’un type que seule une version plus récente de Keyring connaît. Ils sont laissés de côté ; ils restent dans le fichier.`,

  mode: 'Comment restaurer',
  modes: { merge: 'Fusionner avec ce qui est ici', replace: 'Remplacer ce qui est ici' },
  modeHints: {
    merge: 'Rien de ce qui est ici n’est supprimé ni renommé.',
    replace: 'Ensuite, Keyring a les comptes de la sauvegarde et aucun autre.',
  },
  onlyMerge:
    'Une partie de cette sauvegarde manque, elle ne peut donc pas remplacer ce qui est ici : ce qu’elle a perdu est peut-être parmi vos comptes. Elle peut être fusionnée.',

  preview: 'Ce qui va changer',
  noChange: 'Tout cela est déjà ici. Rien ne changera.',
  changes: {
    added: (count) => (count <= 1 ? `${count} compte est ajouté` : `${count} comptes sont ajoutés`),
    beside: (count) =>
      count <= 1
        ? `${count} clé est ajoutée à côté d’une autre clé de son compte`
        : `${count} clés sont ajoutées à côté d’autres clés de leurs comptes`,
    same: (count) => (count <= 1 ? `${count} compte reste tel quel` : `${count} comptes restent tels quels`),
    'later-key': (count) =>
      count <= 1
        ? `${count} compte reçoit une clé plus récente ; la clé actuelle est gardée comme clé précédente`
        : `${count} comptes reçoivent une clé plus récente ; les clés actuelles sont gardées comme clés précédentes`,
    'earlier-key': (count) =>
      count <= 1
        ? `${count} compte garde sa clé ; la plus ancienne, celle de la sauvegarde, devient sa clé précédente`
        : `${count} comptes gardent leur clé ; les plus anciennes, celles de la sauvegarde, deviennent leurs clés précédentes`,
    details: (count) =>
      count <= 1
        ? `${count} compte garde sa clé et reprend le nom et les détails de la sauvegarde`
        : `${count} comptes gardent leur clé et reprennent les noms et les détails de la sauvegarde`,
    'other-key': (count) =>
      count <= 1
        ? `${count} compte reçoit la clé de la sauvegarde à la place de celle qui est ici`
        : `${count} comptes reçoivent les clés de la sauvegarde à la place de celles qui sont ici`,
    removed: (count) => (count <= 1 ? `${count} compte est supprimé` : `${count} comptes sont supprimés`),
  },
  integrations: (count) =>
    count <= 1
      ? `${count} intégration est ajoutée à son compte`
      : `${count} intégrations sont ajoutées à leurs comptes`,
  renamed: (before, after) => `${before}, puis ${after}`,
  apply: { merge: 'Fusionner', replace: 'Remplacer' },
  cancel: 'Annuler',
  done: 'Restauré. Vous pouvez annuler pendant dix minutes.',
  notAsShown:
    'Vos comptes ont changé depuis cet affichage. Rien n’a été restauré. Regardez-le encore une fois.',
  undo: 'Annuler la restauration',
  undone: (count) => (count <= 1 ? `${count} compte est comme avant.` : `${count} comptes sont comme avant.`),
  left: (count) =>
    count <= 1
      ? `${count} compte a été modifié depuis la restauration et reste tel qu’il est maintenant.`
      : `${count} comptes ont été modifiés depuis la restauration et restent tels qu’ils sont maintenant.`,
  tooLate:
    'Il est trop tard pour annuler cette restauration. Ce qui a été supprimé est peut-être dans une autre sauvegarde.',
};
