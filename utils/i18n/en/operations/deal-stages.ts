import type { GroupWords } from '../../operation-words';

/** The words of the operations: Deal stages, in English. */
export const dealStages = {
  title: 'Deal stages',
  operations: {
    'deal-stages.list': {
      name: 'List stages',
      purpose: 'The stages of all pipelines, or of one.',
      also: 'deal pipeline columns',
    },
    'deal-stages.get': {
      name: 'Get a stage',
      purpose: 'One stage with its place and colours.',
      also: 'deal pipeline column',
    },
    'deal-stages.create': {
      name: 'Create a stage',
      purpose: 'Adds a stage to a pipeline.',
      also: 'deal pipeline column new add',
    },
    'deal-stages.update': {
      name: 'Update a stage',
      purpose: 'Changes name, place or looks of a stage.',
      also: 'deal pipeline edit rename move',
    },
    'deal-stages.move-deals': {
      name: 'Move all deals of a stage to another stage',
      purpose: 'Every deal of the stage moves at once. Both stages must be in the same pipeline.',
      also: 'bulk pipeline transfer',
    },
    'deal-stages.delete': {
      name: 'Delete a stage',
      purpose: 'Deletes the stage and the deals in it; move them first. This cannot be undone.',
      also: 'deal pipeline remove column',
    },
  },
  fields: {
    'filters[d_groupid]': { label: 'Filter: pipeline' },
    reorder: { label: 'Renumber the stages', help: '1 gives all stages of the pipeline new places.' },
    position: { label: 'Position', help: '1 comes first.' },
    dealOrder: { label: 'Order of the deals', help: 'What they are ordered by, and ASC or DESC.' },
    cardRegion1: { label: 'Card, top left' },
    cardRegion2: { label: 'Card, top right' },
    cardRegion3: { label: 'Card, picture' },
    cardRegion4: { label: 'Card, beside the picture' },
    cardRegion5: { label: 'Card, bottom right' },
    color: { label: 'Colour', help: 'Six hexadecimal digits, without #.' },
    width: { label: 'Width', help: 'In pixels.' },
    targetStage: { label: 'New stage' },
  },
} satisfies GroupWords;
