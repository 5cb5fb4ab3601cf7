import type { GroupWords } from '../../operation-words';

/** The words of the operations: Custom objects, in English. */
export const customObjects = {
  title: 'Custom objects',
  operations: {
    'custom-objects.list-schemas': {
      name: 'List schemas of custom objects',
      purpose: 'The kinds of record that the account defined, with their fields.',
      also: 'definitions types objects',
    },
    'custom-objects.get-schema': {
      name: 'Get a schema of custom objects',
      purpose: 'One kind of record with its fields and relationships.',
      also: 'definition type',
    },
    'custom-objects.create-schema': {
      name: 'Create a schema of custom objects',
      purpose: 'Defines a new kind of record with its fields and relationships.',
      also: 'definition new type add',
    },
    'custom-objects.create-public-schema': {
      name: 'Create a public schema',
      purpose:
        'Defines a kind of record from which other accounts can derive theirs; meant for makers of apps.',
      also: 'shared app definition new',
    },
    'custom-objects.create-child-schema': {
      name: 'Create a child schema',
      purpose: 'Derives a kind of record for this account from a public schema.',
      also: 'derive inherit public app',
    },
    'custom-objects.update-schema': {
      name: 'Update a schema of custom objects',
      purpose: 'Changes names, fields or relationships of the kind of record.',
      also: 'definition edit rename',
    },
    'custom-objects.delete-schema': {
      name: 'Delete a schema of custom objects',
      purpose: 'Deletes the kind of record and all its records. This cannot be undone.',
      also: 'definition remove',
    },
    'custom-objects.delete-field': {
      name: 'Delete a field of a schema',
      purpose: 'Deletes the field from the schema and from all records, a moment later.',
      also: 'remove property',
    },
    'custom-objects.list-records': {
      name: 'List records of custom objects',
      purpose: 'The records of one kind.',
      also: 'data objects search',
    },
    'custom-objects.get-record': {
      name: 'Get a record of custom objects',
      purpose: 'One record, by its own id.',
      also: 'data object',
    },
    'custom-objects.get-record-by-external-id': {
      name: 'Get a record of custom objects by its external id',
      purpose:
        'The path is published misspelt and shortened; the server probably wants /api/3/customObjects/records/{schemaId}/external/{externalId}.',
      also: 'data object lookup',
    },
    'custom-objects.save-record': {
      name: 'Create or update a record of custom objects',
      purpose: 'Updates the record that has this external id, or creates it; safe to repeat.',
      also: 'upsert save data object add',
    },
    'custom-objects.delete-record': {
      name: 'Delete a record of custom objects',
      purpose: 'Answers 202: the record goes a moment later. This cannot be undone.',
      also: 'remove data object',
    },
    'custom-objects.delete-record-by-external-id': {
      name: 'Delete a record of custom objects by its external id',
      purpose: 'Answers 202: the record goes a moment later. This cannot be undone.',
      also: 'remove data object',
    },
  },
  fields: {
    schema: { label: 'Schema', help: 'The id of the kind of record.' },
    schemaId: { label: 'Schema', help: 'As in the path.' },
    schemdId: { label: 'Schema', help: 'Published in this spelling; the id of the kind of record.' },
    recordId: { label: 'Record', help: 'The id that ActiveCampaign gave it.' },
    externalId: { label: 'External id', help: 'The id that your own system gave it.' },
    fieldId: { label: 'Field of the schema' },
    showFields: { label: 'Which fields to answer', help: 'all answers every field.' },
    filters: { label: 'Filters', help: 'The reference does not say how they are written.' },
    orders: { label: 'Order', help: 'The reference does not say how it is written.' },
    slug: { label: 'Short name', help: 'Small letters and hyphens.' },
    labels: { label: 'Names' },
    singular: { label: 'One of them' },
    plural: { label: 'Several of them' },
    appId: { label: 'App', help: 'The app that the schema belongs to.' },
    fieldKey: { label: 'Id of the field', help: 'Small letters and hyphens.' },
    scale: { label: 'Decimal places', help: 'For fields of type number.' },
    isRequired: { label: 'Must be filled in' },
    required: {
      label: 'Must be filled in, by its other name',
      help: 'The example of the reference spells it so.',
    },
    origin: { label: 'Origin' },
    relationships: { label: 'Relationships' },
    relationshipId: { label: 'Id of the relationship' },
    namespace: { label: 'Linked with', help: 'Such as contacts.' },
    hasMany: { label: 'May be several' },
    icons: { label: 'Icons' },
    default: { label: 'Usual icon', help: 'The address of a picture.' },
    recordKey: { label: 'Record', help: 'Only to update a record by its own id.' },
    fieldContent: { label: 'Value', help: 'Text, number or date, as the field’s type wants it.' },
    'primary-contact': {
      label: 'First contact',
      help: 'The relationship’s id in the schema; yours may be named otherwise.',
    },
  },
} satisfies GroupWords;
