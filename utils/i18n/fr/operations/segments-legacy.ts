import type { segmentsLegacy as english } from '../../en/operations/segments-legacy';

/** The operations on segments of the older kind, in French. */
export const segmentsLegacy: typeof english = {
  title: 'Segments (ancienne API)',
  operations: {
    'segments-legacy.list': {
      name: 'Lister les segments (ancien)',
      purpose:
        'L’ancienne liste des segments, retirée de la référence. « Lister les segments enregistrés » la remplace.',
      also: 'segments audiences ancien',
    },
    'segments-legacy.get': {
      name: 'Consulter un segment (ancien)',
      purpose:
        'L’ancienne lecture d’un segment, retirée de la référence. « Consulter un segment » la remplace.',
      also: 'afficher segment ancien',
    },
  },
};
