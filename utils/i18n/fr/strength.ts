import type { strength as source } from '../en/strength';

const minute = 60;
const heure = 60 * minute;
const jour = 24 * heure;
const mois = 30 * jour;
const an = 365.25 * jour;

const environ = (count: number, unit: 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year'): string =>
  `environ ${new Intl.NumberFormat('fr', { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(Math.max(1, count))}`;

/** Le temps qu’il faut pour deviner, en mots qui suivent « il faudrait ». */
function time(seconds: number): string {
  if (seconds < 1) return 'moins d’une seconde';
  if (seconds < 1.5 * minute) return environ(seconds, 'second');
  if (seconds < 1.5 * heure) return environ(seconds / minute, 'minute');
  if (seconds < 1.5 * jour) return environ(seconds / heure, 'hour');
  if (seconds < 1.5 * mois) return environ(seconds / jour, 'day');
  if (seconds < 1.5 * an) return environ(seconds / mois, 'month');
  if (seconds < 150 * an) return environ(seconds / an, 'year');
  if (seconds < 2000 * an) return 'des siècles';
  return 'des milliers d’années ou plus';
}

/** Ce que nous disons d’une phrase secrète que l’on choisit. */
export const strength: typeof source = {
  levels: ['Très faible', 'Faible', 'Moyenne', 'Bonne', 'Forte'],
  time,
  guess: (time) => `Il faudrait ${time} à quelqu’un qui a une copie de votre profil pour la deviner.`,
  basis:
    'Estimation : pour une machine à huit cartes graphiques rapides, aux mains de quelqu’un qui sait comment on choisit une phrase secrète. Une phrase tirée d’un livre ou d’une chanson, ou qui sert déjà ailleurs, est plus faible qu’il n’y paraît ici.',
  warnings: {
    'about-you':
      'Elle contient le nom d’un compte ou d’un site que vous utilisez. Ce sont les premiers essais.',
    'common-password': 'Elle contient un mot de passe que beaucoup de gens utilisent.',
    phrase: 'Elle contient une phrase bien connue. Il en existe des listes pour ces attaques.',
    repeat: 'Répéter la même chose n’ajoute presque rien.',
    keyboard: 'Des touches voisines sont faciles à deviner.',
    sequence: 'Les suites comme abc ou 4321 sont faciles à deviner.',
    date: 'Les années et les dates sont faciles à deviner.',
    name: 'Les noms et les prénoms sont faciles à deviner.',
    'common-word':
      'Elle contient des mots courants. Plusieurs mots tirés au hasard font une bonne phrase secrète.',
    substitution: 'Des signes à la place de lettres, comme @ pour a, n’ajoutent presque rien.',
    reversed: 'Un mot écrit à l’envers ne vaut guère mieux qu’à l’endroit.',
    short: 'Elle est courte. Chaque mot de plus la rend bien plus forte.',
  },
};
