import type { kindNames as englishNames, kindSteps as englishSteps } from '../en/integration-kinds';

/** Le nom de chaque type d’intégration. */
export const kindNames: typeof englishNames = {
  zapier: 'Zapier',
  make: 'Make',
  n8n: 'n8n',
  pabbly: 'Pabbly Connect',
  wordpress: 'WordPress (extension ActiveCampaign)',
  'gravity-forms': 'Gravity Forms',
  elementor: 'Elementor',
  wpforms: 'WPForms',
  'contact-form-7': 'Contact Form 7',
  woocommerce: 'WooCommerce',
  shopify: 'Shopify',
  typeform: 'Typeform',
  unbounce: 'Unbounce',
  leadpages: 'Leadpages',
  'apps-script': 'Google Apps Script',
  postman: 'Postman',
  'own-code': 'Code maison',
  other: 'Autre chose',
};

/** Comment changer la clé de chaque type. Les menus bougent : ce qui n’est pas pareil pour tous est dit « en général ». */
export const kindSteps: typeof englishSteps = {
  zapier: [
    'Dans Zapier, ouvrez les connexions d’applications et trouvez ActiveCampaign.',
    'Choisissez Reconnect, puis saisissez l’URL de l’API et la nouvelle clé API. Tous les Zaps de cette connexion suivent.',
    'S’il y a plusieurs connexions, regardez quels Zaps utilisent chacune : les autres gardent leur propre clé.',
  ],
  make: [
    'Dans Make, ouvrez les connexions de l’équipe et trouvez celle d’ActiveCampaign.',
    'Saisissez la nouvelle clé API, en général par Edit ou Reauthorize. Si ce n’est pas proposé, ajoutez une connexion et choisissez-la dans chaque module ActiveCampaign.',
    'Exécutez une fois un scénario.',
  ],
  n8n: [
    'Dans n8n, ouvrez Credentials, puis l’identifiant ActiveCampaign.',
    'Saisissez la nouvelle clé API et enregistrez. Tous les workflows qui l’utilisent suivent.',
    'Exécutez une fois un workflow.',
  ],
  pabbly: [
    'Dans Pabbly Connect, ouvrez un workflow avec une étape ActiveCampaign, puis sa connexion.',
    'Ajoutez une connexion avec l’URL de l’API et la nouvelle clé API, et choisissez-la dans l’étape.',
    'Faites de même dans chaque workflow qui utilise l’ancienne connexion, puis testez-en un.',
  ],
  wordpress: [
    'Dans l’administration de WordPress, ouvrez les réglages de l’extension : en général Réglages, ActiveCampaign.',
    'Saisissez l’URL de l’API et la nouvelle clé API, puis enregistrez.',
    'Regardez une page avec un formulaire, et le suivi du site s’il est utilisé.',
  ],
  'gravity-forms': [
    'Dans l’administration de WordPress, ouvrez Formulaires, Réglages, ActiveCampaign.',
    'Saisissez l’URL de l’API et la nouvelle clé API, puis enregistrez. Tous les flux suivent.',
    'Envoyez un formulaire et cherchez le contact.',
  ],
  elementor: [
    'Dans l’administration de WordPress, ouvrez Elementor, Réglages, Intégrations.',
    'Sous ActiveCampaign, saisissez la nouvelle clé API et enregistrez.',
    'Un formulaire peut avoir sa propre clé : regardez aussi dans son action ActiveCampaign.',
    'Envoyez un formulaire et cherchez le contact.',
  ],
  wpforms: [
    'Dans l’administration de WordPress, ouvrez WPForms, Réglages, Intégrations, ActiveCampaign.',
    'Ajoutez le compte avec la nouvelle clé API et choisissez-le dans chaque formulaire sous Marketing. Puis déconnectez l’ancien.',
    'Envoyez un formulaire et cherchez le contact.',
  ],
  'contact-form-7': [
    'Contact Form 7 passe par une autre extension pour atteindre ActiveCampaign. Voyez laquelle sous Extensions.',
    'Sa clé est en général dans les réglages de cette extension, ou dans un onglet de chaque formulaire.',
    'Saisissez la nouvelle clé API, enregistrez et envoyez un formulaire.',
  ],
  woocommerce: [
    'Dans l’administration de WordPress, ouvrez les réglages d’ActiveCampaign for WooCommerce.',
    'Saisissez l’URL de l’API et la nouvelle clé API, enregistrez, et testez la connexion si c’est proposé.',
    'Regardez si la prochaine commande arrive dans ActiveCampaign.',
  ],
  shopify: [
    'Dans l’administration de Shopify, ouvrez Applications, puis l’application qui utilise ActiveCampaign.',
    'Saisissez la nouvelle clé API dans les réglages de cette application.',
    'L’intégration Shopify propre à ActiveCampaign se configure dans ActiveCampaign et n’a en général aucune de vos clés.',
  ],
  typeform: [
    'Dans Typeform, ouvrez le formulaire, puis Connect, ActiveCampaign.',
    'Reconnectez avec l’URL de l’API et la nouvelle clé API. Cela se fait en général formulaire par formulaire.',
    'Envoyez une réponse et cherchez le contact.',
  ],
  unbounce: [
    'Dans Unbounce, ouvrez la page, puis Integrations, ActiveCampaign.',
    'Reconnectez avec la nouvelle clé API. Si cela passe par Zapier, changez-la là-bas.',
    'Envoyez un formulaire et cherchez le contact.',
  ],
  leadpages: [
    'Dans Leadpages, ouvrez les intégrations de votre compte, puis ActiveCampaign.',
    'Déconnectez, puis connectez avec l’URL de l’API et la nouvelle clé API.',
    'Regardez les formulaires de vos pages : leur liste est peut-être à choisir de nouveau.',
  ],
  'apps-script': [
    'Ouvrez le projet dans Apps Script, puis les paramètres du projet, propriétés du script.',
    'Mettez la nouvelle clé API dans la propriété qui la contient. Si elle est dans le code même, déplacez-la dans une propriété.',
    'Exécutez-le une fois et regardez les exécutions.',
  ],
  postman: [
    'Dans Postman, ouvrez Environments, ou les variables de la collection ou du coffre.',
    'Mettez la nouvelle clé API dans la variable qui la contient, puis enregistrez.',
    'Envoyez une requête qui ne fait que lire.',
  ],
  'own-code': [
    'Mettez la nouvelle clé API là où le programme la lit : coffre de secrets, variable d’environnement ou fichier de configuration.',
    'Redémarrez-le ou redéployez-le, dans chaque environnement.',
    'Cherchez dans le code les premiers caractères de l’ancienne clé : il ne doit plus y en avoir.',
    'Regardez dans son journal un appel réussi.',
  ],
  other: [
    'Cherchez ActiveCampaign dans ses réglages : en général sous Intégrations, Connexions, Applications ou API.',
    'Saisissez l’URL de l’API et la nouvelle clé API, puis enregistrez.',
    'Faites-lui faire une chose et cherchez-la dans ActiveCampaign.',
  ],
};
