import type { eCommerceOrders as english } from '../../en/operations/e-commerce-orders';

/** The words of the operations: E-commerce orders, in French. */
export const eCommerceOrders: typeof english = {
  title: 'Commandes e-commerce',
  operations: {
    'e-commerce-orders.list': {
      name: 'Lister les commandes',
      purpose: 'Les commandes et paniers abandonnés des boutiques connectées. Les montants sont en centimes.',
      also: 'achats ventes paniers e-commerce',
    },
    'e-commerce-orders.get': {
      name: 'Consulter une commande',
      purpose: 'Une commande et ses montants en centimes ; ses produits se lisent à part.',
      also: 'achat vente panier',
    },
    'e-commerce-orders.create': {
      name: 'Créer une commande',
      purpose:
        'Ajoute une commande, ou un panier abandonné si elle a une date d’abandon. Les montants sont en centimes. Avec la source 1, les automatisations de la boutique peuvent démarrer et envoyer des messages.',
      also: 'achat vente panier abandonné nouvelle ajouter',
    },
    'e-commerce-orders.update': {
      name: 'Modifier une commande',
      purpose:
        'Change la commande. Envoyez tous ses produits : les précédents peuvent être remplacés. Les montants sont en centimes.',
      also: 'achat vente changer compléter panier',
    },
    'e-commerce-orders.delete': {
      name: 'Supprimer une commande',
      purpose: 'Supprime la commande et ses produits. C’est irréversible.',
      also: 'achat vente panier enlever effacer',
    },
    'e-commerce-orders.list-products-of-order': {
      name: 'Lister les produits d’une commande',
      purpose: 'Ce dont se compose une commande, avec les prix en centimes.',
      also: 'lignes articles',
    },
    'e-commerce-orders.list-products': {
      name: 'Lister les produits de toutes les commandes',
      purpose: 'Chaque ligne de chaque commande, avec les prix en centimes.',
      also: 'lignes articles',
    },
    'e-commerce-orders.get-product': {
      name: 'Consulter un produit d’une commande',
      purpose: 'Une ligne de commande, par son propre identifiant.',
      also: 'ligne article',
    },
    'e-commerce-orders.list-activities': {
      name: 'Lister les activités des commandes',
      purpose: 'Ce qui est arrivé aux commandes. Absent de la référence.',
      also: 'historique journal',
    },
  },
  fields: {
    ecomOrder: { label: 'Commande', help: 'L’identifiant que lui a donné ActiveCampaign.' },
    ecomOrderProduct: {
      label: 'Ligne de commande',
      help: 'Son propre identifiant, pas celui de la commande.',
    },
    connectionid: { label: 'Connexion', help: 'L’identifiant de la connexion avec la boutique.' },
    customerid: { label: 'Client', help: 'L’identifiant que lui a donné ActiveCampaign.' },
    externalid: { label: 'Commande dans la boutique', help: 'L’identifiant que lui donne la boutique.' },
    externalcheckoutid: {
      label: 'Panier dans la boutique',
      help: 'Prévu pour les paniers abandonnés, même si la référence le demande toujours.',
    },
    source: {
      label: 'Source',
      help: 'Une nouvelle commande peut lancer des automatisations.',
      choices: { 0: 'Historique', 1: 'Nouvelle commande' },
    },
    orderProducts: { label: 'Produits' },
    productId: { label: 'Produit dans la boutique', help: 'L’identifiant que lui donne la boutique.' },
    price: { label: 'Prix unitaire', help: 'En centimes.' },
    quantity: { label: 'Quantité' },
    sku: { label: 'SKU', help: 'La référence de l’article dans la boutique.' },
    imageUrl: { label: 'Adresse d’une image' },
    productUrl: { label: 'Adresse du produit' },
    orderUrl: { label: 'Adresse de la commande' },
    totalPrice: { label: 'Total', help: 'En centimes, taxes et livraison comprises.' },
    shippingAmount: { label: 'Livraison', help: 'En centimes.' },
    taxAmount: { label: 'Taxes', help: 'En centimes.' },
    discountAmount: { label: 'Remise', help: 'En centimes.' },
    shippingMethod: { label: 'Mode de livraison' },
    orderNumber: { label: 'Numéro de commande', help: 'Tel que le client le voit.' },
    externalCreatedDate: { label: 'Date de la commande', help: 'Avec son fuseau horaire.' },
    externalUpdatedDate: { label: 'Date du dernier changement', help: 'Avec son fuseau horaire.' },
    abandonedDate: {
      label: 'Date d’abandon',
      help: 'Prévu pour les paniers abandonnés, même si la référence le demande toujours.',
    },
    orderDiscounts: { label: 'Remises' },
    discountType: { label: 'S’applique à', help: 'La commande, ou sa livraison.' },
    'filters[connectionid]': { label: 'Filtre : connexion' },
    'filters[externalid]': { label: 'Filtre : commande dans la boutique' },
    'filters[externalcheckoutid]': { label: 'Filtre : panier dans la boutique' },
    'filters[email]': { label: 'Filtre : adresse e-mail' },
    'filters[state]': {
      label: 'Filtre : état',
      choices: { 0: 'En cours', 1: 'Terminée', 2: 'Abandonnée', 3: 'Récupérée', 4: 'En attente' },
    },
    'filters[customerid]': { label: 'Filtre : client' },
    'filters[external_created_date]': { label: 'Filtre : date de la commande' },
    'orders[connectionid]': { label: 'Ordre par connexion' },
    'orders[externalid]': { label: 'Ordre par commande dans la boutique' },
    'orders[externalcheckoutid]': { label: 'Ordre par panier dans la boutique' },
    'orders[email]': { label: 'Ordre par adresse e-mail' },
    'orders[state]': { label: 'Ordre par état' },
    'orders[customerid]': { label: 'Ordre par client' },
    'orders[external_created_date]': { label: 'Ordre par date de la commande' },
  },
};
