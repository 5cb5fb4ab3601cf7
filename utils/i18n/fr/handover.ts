import type { handover as english } from '../en/handover';

/** Les mots de la transmission d’une clé, et de sa reprise. */
export const handover: typeof english = {
  title: 'Transmission',
  hint: 'Une clé API pour un collègue : un fichier scellé, et une phrase secrète que vous lui dites par un autre moyen. Keyring n’envoie rien.',
  give: 'Transmettre une clé API…',
  take: 'Reprendre une clé API…',
  nothing: 'Aucune clé API à transmettre pour l’instant.',
  account: 'Quelle clé API',
  from: 'De la part de',
  fromHint: 'Votre nom, tel que votre collègue vous connaît',
  note: 'Note',
  noteHint: 'À quoi elle sert, par exemple',
  until: 'À utiliser jusqu’au',
  untilHint:
    'Une demande, pas un verrou : Keyring montre ce jour à votre collègue et n’arrête rien. Pour y mettre fin à coup sûr, réinitialisez la clé API.',
  passphrase: 'Phrase secrète du fichier',
  passphraseHint:
    'Dites-la par un autre moyen que le fichier : par téléphone, par exemple. Qui a les deux a la clé API et tout ce qu’elle permet.',
  save: 'Enregistrer le fichier',
  made: 'Enregistré. Le fichier seul ne révèle ni compte, ni hôte, ni clé API.',
  cancel: 'Annuler',
  close: 'Fermer',

  file: 'Fichier',
  open: 'Ouvrir le fichier',
  problems: {
    'wrong-passphrase':
      'Cette phrase secrète n’ouvre pas le fichier. Le fichier n’est pas endommagé : redemandez la phrase secrète.',
    damaged: 'Ce fichier est endommagé, et rien ne peut y être lu. Redemandez-le. Rien n’a été modifié.',
    newer:
      'Un Keyring plus récent a écrit ce fichier. Mettez Keyring à jour et ouvrez-le de nouveau. Rien n’a été modifié.',
    'not-a-handover':
      'Ce fichier ne contient pas de clé API transmise. Choisissez le fichier qui vous a été donné. Rien n’a été modifié.',
    'not-fit':
      'Le fichier s’ouvre, mais son contenu n’est pas une URL de l’API et une clé API que Keyring peut garder. Redemandez-le. Rien n’a été modifié.',
    'a-backup':
      'C’est une sauvegarde entière, pas une seule clé API. Ouvrez-la sous Sauvegarde. Rien n’a été modifié.',
    'too-large':
      'Ce fichier est plus grand que tout fichier d’une clé API transmise. Choisissez le fichier qui vous a été donné. Rien n’a été modifié.',
  },
  found: {
    from: 'De la part de',
    nobody: 'non précisé',
    what: 'Quoi',
    host: 'Hôte de l’API',
    owner: 'Clé API de',
    made: 'Transmise le',
    until: 'À utiliser jusqu’au',
    note: 'Note',
    check: 'Vérification à l’instant',
  },
  works: (owner) => (owner ? `La clé API fonctionne : ${owner}` : 'La clé API fonctionne'),
  over: (day) => `${day} : ce jour est passé. Demandez avant de l’utiliser.`,
  takeIt: 'Enregistrer cette clé API',
  taken: {
    saved: (label) => `Enregistrée sous le nom ${label}.`,
    already: (label) => `Cette même clé API était déjà enregistrée ici, sous le nom ${label}.`,
    beside: (label) => `Enregistrée sous le nom ${label}, à côté d’une autre clé API du même compte.`,
    changed: (label) =>
      `${label} a désormais cette clé API ; la clé précédente, qui est refusée, est conservée.`,
  },
};
