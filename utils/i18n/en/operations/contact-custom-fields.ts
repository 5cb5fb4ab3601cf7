import type { GroupWords } from '../../operation-words';

/** The words of the operations: Contact custom fields, in English. */
export const contactCustomFields = {
  title: 'Contact custom fields',
  operations: {
    'contact-custom-fields.list': {
      name: 'List custom fields of contacts',
      purpose: 'All fields with their types; their choices and lists come beside them in the answer.',
      also: 'custom properties personalization attributes',
    },
    'contact-custom-fields.get': {
      name: 'Get a custom field of contacts',
      purpose: 'One field with its choices and the lists that show it.',
      also: 'property attribute',
    },
    'contact-custom-fields.create': {
      name: 'Create a custom field for contacts',
      purpose:
        'Adds the field. It stays out of sight until it is linked with a list; its choices are added apart.',
      also: 'new property attribute add',
    },
    'contact-custom-fields.update': {
      name: 'Update a custom field of contacts',
      purpose:
        'Changes title, tag, default or place. A changed personalization tag breaks messages that use the old one.',
      also: 'edit rename property',
    },
    'contact-custom-fields.delete': {
      name: 'Delete a custom field of contacts',
      purpose: 'Deletes the field and what every contact holds in it.',
      also: 'remove property',
    },
    'contact-custom-fields.add-options': {
      name: 'Add choices to a custom field of contacts',
      purpose:
        'Adds choices to a dropdown, list box, radio or checkbox field. The path says fieldOption, not fieldOptions.',
      also: 'options dropdown bulk values',
    },
    'contact-custom-fields.get-option': {
      name: 'Get a choice of a custom field',
      purpose: 'One choice of a field. Seen in answers, not in the reference.',
      also: 'option dropdown',
    },
    'contact-custom-fields.add-to-list': {
      name: 'Show a custom field on a list',
      purpose:
        'Links the field with a list; 0 links it with all lists. Without it the field stays invisible in the application.',
      also: 'relation link visible',
    },
    'contact-custom-fields.get-list-link': {
      name: 'Get a link of field and list',
      purpose: 'Which field is shown on which list. Seen in answers, not in the reference.',
      also: 'relation',
    },
    'contact-custom-fields.remove-from-list': {
      name: 'Hide a custom field from a list',
      purpose:
        'Takes away the link of field and list; the field and its values stay. Takes the id of the link.',
      also: 'relation unlink',
    },
    'contact-custom-fields.list-values': {
      name: 'List custom field values of contacts',
      purpose: 'What the fields of all contacts hold; filter by field or by value.',
      also: 'data find by value',
    },
    'contact-custom-fields.get-value': {
      name: 'Get a custom field value of a contact',
      purpose: 'One value, by its own id.',
      also: 'data',
    },
    'contact-custom-fields.set-value': {
      name: 'Set a custom field value of a contact',
      purpose:
        'Fills one field of one contact. Takes ids, not names; several choices are written as ||one||two||.',
      also: 'data fill property',
    },
    'contact-custom-fields.change-value': {
      name: 'Change a custom field value of a contact',
      purpose:
        'Replaces one value. Takes the id of the value in the path, and contact and field again in the body.',
      also: 'update data edit',
    },
    'contact-custom-fields.clear-value': {
      name: 'Delete a custom field value of a contact',
      purpose: 'Empties the field for this contact; the field itself stays.',
      also: 'clear remove data',
    },
    'contact-custom-fields.create-group': {
      name: 'Create a group of custom fields',
      purpose:
        'Makes a heading under which fields are shown. The reference is unclear on what is sent: the body is the likely place, the query its published one.',
      also: 'section heading new add',
    },
    'contact-custom-fields.list-groups': {
      name: 'List groups of custom fields',
      purpose: 'The headings under which fields are shown, with the fields in each.',
      also: 'sections headings members',
    },
    'contact-custom-fields.get-group-member': {
      name: 'Get a field’s place in a group',
      purpose: 'Which field stands where in which group.',
      also: 'section heading position',
    },
    'contact-custom-fields.add-to-group': {
      name: 'Add a custom field to a group',
      purpose: 'Shows the field under the heading of the group.',
      also: 'section heading member',
    },
    'contact-custom-fields.move-in-group': {
      name: 'Move a custom field between groups',
      purpose: 'Changes the group of a field, or its place in it.',
      also: 'section heading position order',
    },
    'contact-custom-fields.remove-from-group': {
      name: 'Remove a custom field from a group',
      purpose: 'The field stands outside all headings again; it is not deleted.',
      also: 'section heading member',
    },
  },
  fields: {
    field: { label: 'Custom field' },
    fieldOption: { label: 'Choice', help: 'The id of the choice, not that of the field.' },
    fieldOptions: { label: 'Choices' },
    fieldRel: { label: 'Link of field and list', help: 'Its own id, not that of the field.' },
    fieldRelList: { label: 'List', help: '0 stands for all lists.' },
    fieldValue: { label: 'Value' },
    fieldValueId: { label: 'Value', help: 'Its own id, not that of the field.' },
    value: { label: 'Value of the field', help: 'Dates as 2026-11-23, several choices as ||one||two||.' },
    useDefaults: { label: 'Fill empty fields with their defaults' },
    'filters[fieldid]': { label: 'Filter: custom field' },
    'filters[val]': { label: 'Filter: value' },
    'filters[perstag]': { label: 'Filter: personalization tag', help: 'Without percent signs.' },
    descript: { label: 'Description' },
    perstag: {
      label: 'Personalization tag',
      help: 'What stands between percent signs in messages: %FAVOURITE_COLOUR%.',
    },
    defval: { label: 'Default value' },
    show_in_list: { label: 'Show in the list of contacts', help: '1 for yes, 0 for no.' },
    rows: { label: 'Rows' },
    cols: { label: 'Columns' },
    visible: { label: 'Visible', help: '1 for yes, 0 for no.' },
    service: { label: 'Service', help: 'Names the service that fills the field, if there is one.' },
    ordernum: { label: 'Position', help: '1 comes first.' },
    orderid: { label: 'Position', help: '1 comes first.' },
    label: { label: 'Label' },
    optionValue: { label: 'Value', help: 'What a contact’s field holds when it is chosen.' },
    isdefault: { label: 'Chosen at first' },
    groupType: { label: 'Type of group' },
    groupMember: {
      label: 'Place of the field',
      help: 'The id of its place in the group, not that of the field.',
    },
    'groupDefinition.label': { label: 'Label, in the address' },
    'groupDefinition.ordernum': { label: 'Position, in the address' },
    'groupDefinition.groupType': { label: 'Type of group, in the address' },
    rel_id: { label: 'Custom field' },
    group_id: { label: 'Group of fields' },
  },
} satisfies GroupWords;
