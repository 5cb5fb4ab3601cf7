import type { clipboardSection as english } from '../en/clipboard-section';

/** Les mots de la page des réglages au sujet du presse-papiers. */
export const clipboardSection: typeof english = {
  title: 'Presse-papiers',
  choose: 'Effacer ce que Keyring a copié après',
  time: (seconds) => (seconds < 120 ? `${seconds} s` : `${seconds / 60} min`),
  never: 'Jamais',
  off: 'Keyring ne touche pas au presse-papiers : ce qu’il a copié y reste jusqu’à la copie suivante.',
  cannot:
    'Keyring ne peut pas effacer le presse-papiers : il n’a pas le droit de le lire et ne peut donc pas savoir si la clé s’y trouve encore.',
  why: 'Le navigateur vous le demande une fois. Keyring ne lit alors le presse-papiers qu’à la fin du délai qui suit une de ses copies, et n’en garde rien.',
  allow: 'Autoriser la lecture du presse-papiers',
  allowed:
    'Keyring peut lire le presse-papiers. Il ne le fait qu’à la fin du délai qui suit une de ses copies, l’efface seulement s’il contient encore cette copie, et n’en garde rien.',
  takeBack: 'Retirer l’autorisation',
  limits:
    'Un historique ou une synchronisation du presse-papiers par votre système (Windows : Win+V ; certains bureaux Linux ; appareils au presse-papiers partagé) garde des copies qui ne peuvent pas être effacées. Une fois le navigateur fermé, rien n’est effacé non plus.',
};
