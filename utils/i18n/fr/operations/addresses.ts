import type { addresses as english } from '../../en/operations/addresses';

/** The words of the operations: Addresses, in French. */
export const addresses: typeof english = {
  title: 'Adresses',
  operations: {
    'addresses.list': {
      name: 'Lister les adresses d’expéditeur',
      purpose: 'Les adresses postales que les messages peuvent afficher en bas.',
      also: 'postale expéditeur pied de page',
    },
    'addresses.get': {
      name: 'Consulter une adresse d’expéditeur',
      purpose: 'Une adresse postale.',
      also: 'postale expéditeur',
    },
    'addresses.create': {
      name: 'Créer une adresse d’expéditeur',
      purpose: 'Ajoute une adresse postale utilisable par les campagnes.',
      also: 'postale expéditeur nouvelle ajouter',
    },
    'addresses.update': {
      name: 'Modifier une adresse d’expéditeur',
      purpose:
        'Les campagnes qui l’utilisent affichent la nouvelle adresse. La référence écrit certains noms de deux façons ; si un changement n’est pas retenu, envoyez l’autre forme.',
      also: 'postale expéditeur changer',
    },
    'addresses.delete': {
      name: 'Supprimer une adresse d’expéditeur',
      purpose: 'Les campagnes ne peuvent plus l’utiliser. C’est irréversible.',
      also: 'postale expéditeur enlever effacer',
    },
    'addresses.remove-from-group': {
      name: 'Retirer une adresse d’un groupe d’utilisateurs',
      purpose: 'Le groupe ne peut plus utiliser l’adresse. Demande l’identifiant du lien entre les deux.',
      also: 'délier postale expéditeur',
    },
    'addresses.remove-from-list': {
      name: 'Retirer une adresse d’une liste',
      purpose: 'La liste n’a plus cette adresse attitrée. Demande l’identifiant du lien entre les deux.',
      also: 'délier postale expéditeur',
    },
  },
  fields: {
    address: { label: 'Adresse d’expéditeur', help: 'L’identifiant de l’adresse.' },
    addressGroup: {
      label: 'Lien entre adresse et groupe',
      help: 'Son propre identifiant, pas celui de l’adresse.',
    },
    addressList: {
      label: 'Lien entre adresse et liste',
      help: 'Son propre identifiant, pas celui de l’adresse.',
    },
    company_name: { label: 'Entreprise' },
    companyName: {
      label: 'Entreprise, sous son autre nom',
      help: 'L’exemple de la référence l’écrit ainsi.',
    },
    address_1: { label: 'Première ligne' },
    address1: {
      label: 'Première ligne, sous son autre nom',
      help: 'L’exemple de la référence l’écrit ainsi.',
    },
    address_2: { label: 'Deuxième ligne' },
    address2: {
      label: 'Deuxième ligne, sous son autre nom',
      help: 'L’exemple de la référence l’écrit ainsi.',
    },
    city: { label: 'Ville' },
    state: { label: 'État ou région' },
    zip: { label: 'Code postal' },
    district: { label: 'Quartier' },
    country: { label: 'Pays' },
    global: { label: 'Pour tout le compte', help: '1 pour oui, 0 pour non.' },
    allgroup: { label: 'Pour tous les groupes d’utilisateurs', help: '1 pour oui, 0 pour non.' },
    is_default: { label: 'Adresse par défaut' },
  },
};
