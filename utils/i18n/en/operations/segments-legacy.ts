import type { GroupWords } from '../../operation-words';

/** The operations on segments of the older kind, in English. */
export const segmentsLegacy = {
  title: 'Segments (legacy)',
  operations: {
    'segments-legacy.list': {
      name: 'List segments (older)',
      purpose: 'The older list of segments, gone from the reference. List saved segments takes its place.',
      also: 'segments audiences legacy',
    },
    'segments-legacy.get': {
      name: 'Get a segment (older)',
      purpose: 'The older way to read one segment, gone from the reference. Get a segment takes its place.',
      also: 'show segment legacy',
    },
  },
} satisfies GroupWords;
