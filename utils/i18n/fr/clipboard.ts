import type { clipboard as english } from '../en/clipboard';

const left = (seconds: number) =>
  seconds <= 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;

/** Ce que la fenêtre de la barre d’outils dit du presse-papiers après une copie. */
export const clipboard: typeof english = {
  copied: 'Copié',
  counting: (seconds) => `Effacement dans ${left(seconds)}`,
  clearing: 'Effacement…',
  heard: (seconds) => `Le presse-papiers sera effacé dans ${left(seconds)} s’il contient encore cette copie.`,
  clearNow: 'Effacer maintenant',
  ask: (seconds) =>
    `Keyring peut effacer cette copie après ${seconds < 120 ? `${seconds} s` : `${seconds / 60} min`}, si le presse-papiers la contient encore. Pour le savoir, il doit être autorisé à le lire.`,
  cannot:
    'Keyring ne peut pas effacer le presse-papiers : il n’a pas le droit de le lire et ne peut donc pas savoir si la clé s’y trouve encore.',
  allow: 'Autoriser',
  notNow: 'Pas maintenant',
  stays:
    'La copie reste dans le presse-papiers : Keyring n’a pas le droit de le lire et ne l’efface donc pas.',
  cleared: 'Presse-papiers effacé',
  changed: 'Le presse-papiers contient déjà autre chose : Keyring n’y a pas touché',
  failed:
    'Le navigateur n’a pas laissé Keyring effacer le presse-papiers. Copiez autre chose pour plus de sûreté.',
};
