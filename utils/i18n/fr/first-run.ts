import type { firstRun as english } from '../en/first-run';

/** Le seul écran où l’on choisit ce qui protège ses comptes. */
export const firstRun: typeof english = {
  title: 'Choisissez ce qui protège vos comptes',
  hint: 'Vous pourrez en décider autrement à tout moment dans les réglages. Rien de ce que vous avez enregistré n’est perdu.',
  passphrase: {
    title: 'Avec une phrase secrète',
    points: [
      'Protège vos comptes contre quelqu’un qui copie ce profil du navigateur, ou qui l’utilise pendant que Keyring est verrouillé.',
      'Keyring la demande après un temps d’inactivité, et à chaque démarrage du navigateur.',
      'Elle ne peut pas être retrouvée. Sans elle, personne ne peut ouvrir vos comptes, pas même vous.',
    ],
  },
  device: {
    title: 'Scellés pour ce profil du navigateur',
    points: [
      'Protège vos comptes contre quelqu’un qui n’obtiendrait que les données enregistrées.',
      'Ne les protège pas contre quelqu’un qui peut utiliser ce profil ou en copier tout le dossier : la clé qui les ouvre s’y trouve aussi.',
      'Il n’y a rien à saisir et rien à oublier.',
    ],
    choose: 'Continuer sans phrase secrète',
    done: 'C’est fait : rien ne change. Une phrase secrète peut être définie ici à tout moment.',
  },
};
