import type { conversions as english } from '../../en/operations/conversions';

/** The words of the operations: Conversions, in French. */
export const conversions: typeof english = {
  title: 'Conversions',
  operations: {
    'conversions.list': {
      name: 'Lister les conversions',
      purpose: 'Les conversions que compte le compte. Absent de la référence.',
      also: 'objectifs attribution',
    },
    'conversions.list-of-contacts': {
      name: 'Lister les conversions des contacts',
      purpose: 'Quel contact a amené quelle conversion. Absent de la référence.',
      also: 'attribution objectifs',
    },
    'conversions.list-triggers': {
      name: 'Lister les déclencheurs de conversions',
      purpose: 'Ce qui fait compter une conversion. Absent de la référence.',
      also: 'conditions',
    },
  },
};
