import type { branding as english } from '../../en/operations/branding';

/** The words of the operations: Branding, in French. */
export const branding: typeof english = {
  title: 'Image de marque',
  operations: {
    'branding.list': {
      name: 'Lister les images de marque',
      purpose: 'Nom, logos et modèles des pages, une fiche par groupe d’utilisateurs.',
      also: 'logo marque blanche apparence',
    },
    'branding.get': {
      name: 'Consulter une image de marque',
      purpose: 'L’apparence des pages pour un groupe d’utilisateurs.',
      also: 'logo marque blanche',
    },
    'branding.update': {
      name: 'Modifier une image de marque',
      purpose: 'Change l’apparence des pages pour tout le groupe d’utilisateurs.',
      also: 'logo marque blanche changer',
    },
  },
  fields: {
    api_key: {
      label: 'Clé API dans l’adresse',
      help: 'Laissez vide : les adresses finissent dans des journaux. La clé voyage dans l’en-tête.',
    },
    branding: {
      label: 'Image de marque',
      help: 'L’identifiant de l’image de marque, pas celui du groupe d’utilisateurs.',
    },
    siteName: { label: 'Nom du site' },
    siteLogo: { label: 'Logo' },
    siteLogoSmall: { label: 'Petit logo' },
    favicon: { label: 'Icône de l’onglet' },
    headerTextValue: { label: 'En-tête, en texte' },
    headerHtmlValue: { label: 'En-tête, en HTML' },
    footerTextValue: { label: 'Pied de page, en texte' },
    footerHtmlValue: { label: 'Pied de page, en HTML' },
    copyright: { label: 'Afficher le copyright' },
    version: { label: 'Afficher la version' },
    license: { label: 'Afficher la licence' },
    links: { label: 'Afficher les liens' },
    help: { label: 'Aide' },
    adminTemplateHtm: { label: 'HTML des pages d’administration' },
    adminTemplateCss: { label: 'CSS des pages d’administration' },
    publicTemplateHtm: { label: 'HTML des pages publiques' },
    publicTemplateCss: { label: 'CSS des pages publiques' },
  },
};
