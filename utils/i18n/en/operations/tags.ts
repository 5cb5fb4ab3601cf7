import type { GroupWords } from '../../operation-words';

/** The operations on tags, in English. */
export const tags = {
  title: 'Tags',
  operations: {
    'tags.list': {
      name: 'List tags',
      purpose:
        'The tags of the account, with a search by name. Here is the id that adding a tag to a contact takes.',
      also: 'find search tag id labels',
    },
    'tags.add-to-contact': {
      name: 'Add a tag to a contact',
      purpose:
        'The contact then carries the tag, which can start automations. It takes ids: the name of a tag is not accepted.',
      also: 'tag a contact assign apply label attach',
    },
    'tags.remove-from-contact': {
      name: 'Remove a tag from a contact',
      purpose:
        'Takes the id of the link between the two, not that of the tag: List the tags of a contact has it.',
      also: 'untag unassign detach label',
    },
    'tags.list-of-contact': {
      name: 'List the tags of a contact',
      purpose: 'The links between one contact and its tags. Their ids are what removing a tag takes.',
      also: 'which tags has contact labels',
    },
    'tags.list-links': {
      name: 'List the tags of all contacts',
      purpose: 'Every link between a contact and a tag, with its own id.',
      also: 'tagged contacts links labels',
    },
    'tags.get-link': {
      name: 'Get a link of contact and tag',
      purpose: 'One link: which contact, which tag, since when.',
      also: 'show tagged contact',
    },
    'tags.create': {
      name: 'Create a tag',
      purpose: 'Adds a tag to the account. No contact carries it yet.',
      also: 'new label add tag',
    },
    'tags.get': {
      name: 'Get a tag',
      purpose: 'One tag with its kind, its description and the number of its contacts.',
      also: 'show label',
    },
    'tags.update': {
      name: 'Update a tag',
      purpose: 'Renames or describes a tag. All contacts who carry it show the new name.',
      also: 'rename edit label',
    },
    'tags.delete': {
      name: 'Delete a tag',
      purpose:
        'The tag is gone from the account and from every contact. To take it from one contact, use Remove a tag from a contact.',
      also: 'remove label everywhere',
    },
  },
  fields: {
    contactTag: { label: 'Link of contact and tag', help: 'Its own id, not that of the tag.' },
    tagName: { label: 'Name of the tag' },
    tagType: { label: 'Kind of tag', help: 'contact for contacts, template for e-mail templates.' },
    tagOrder: { label: 'Order of the search', help: 'weight puts the closest names first.' },
  },
} satisfies GroupWords;
