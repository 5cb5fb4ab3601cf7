import type { users as english } from '../../en/operations/users';

/** The operations on users, in French. */
export const users: typeof english = {
  title: 'Utilisateurs',
  operations: {
    'users.list': {
      name: 'Lister les utilisateurs',
      purpose: 'Les personnes qui peuvent se connecter au compte.',
      also: 'équipe membres connexions',
    },
    'users.create': {
      name: 'Créer un utilisateur',
      purpose:
        'Ajoute un utilisateur, qui reçoit aussi sa propre clé API. Le mot de passe voyage en clair : faites-le changer aussitôt.',
      also: 'nouveau membre équipe inviter ajouter',
    },
    'users.get-me': {
      name: 'Consulter l’utilisateur de la clé API',
      purpose:
        'Dit à qui appartient la clé. La façon la plus légère d’essayer une clé, sans rien prouver sur les permissions.',
      also: 'qui suis-je tester clé vérifier utilisateur actuel',
    },
    'users.get': {
      name: 'Consulter un utilisateur',
      purpose: 'Un utilisateur par son identifiant.',
      also: 'afficher membre équipe',
    },
    'users.find-by-email': {
      name: 'Trouver un utilisateur par adresse e-mail',
      purpose: 'L’utilisateur qui se connecte avec cette adresse. Les contacts ne sont pas examinés.',
      also: 'chercher membre équipe courriel',
    },
    'users.find-by-username': {
      name: 'Trouver un utilisateur par nom d’utilisateur',
      purpose: 'L’utilisateur qui se connecte sous ce nom.',
      also: 'chercher membre équipe identifiant',
    },
    'users.update': {
      name: 'Modifier un utilisateur',
      purpose:
        'Change le nom, l’adresse, le groupe ou le mot de passe d’un utilisateur. Un nouveau groupe change ce que sa clé API peut faire.',
      also: 'éditer membre équipe mot de passe rôle',
    },
    'users.delete': {
      name: 'Supprimer un utilisateur',
      purpose:
        'L’utilisateur disparaît, et sa clé API avec lui : toutes les intégrations qui s’en servent s’arrêtent aussitôt.',
      also: 'effacer retirer membre équipe',
    },
  },
  fields: {
    username: { label: 'Nom d’utilisateur' },
    password: { label: 'Mot de passe', help: 'Envoyé en clair.' },
  },
};
