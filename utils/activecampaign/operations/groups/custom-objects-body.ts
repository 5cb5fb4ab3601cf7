import {
  boolean,
  choice,
  customValue,
  id,
  integer,
  longText,
  object,
  objects,
  required,
  text,
  url,
  values,
} from '../fields';
import type { Field } from '../types';

const types = [
  'text',
  'textarea',
  'number',
  'currency',
  'date',
  'datetime',
  'dropdown',
  'multiselect',
  'radio',
  'checkbox',
  'hidden',
];

const labels = (singular: string, plural: string) =>
  object('labels', [required(text('singular', singular)), required(text('plural', plural))]);

const slug = text('slug', 'bicycles');
const named = labels('Bicycle', 'Bicycles');
const description = longText('description', 'The bicycles that customers bought');
const fieldKey = text('id', 'frame-size', { words: 'fieldKey' });
const type = choice('type', types, { example: 'number' });

const relationships = objects('relationships', [
  required(text('id', 'primary-contact', { words: 'relationshipId' })),
  required(labels('Owner', 'Owners')),
  text('description', 'Who rides it'),
  required(text('namespace', 'contacts')),
  boolean('hasMany', false),
]);

/** What makes a kind of record. */
export const schemaFields: readonly Field[] = [
  required(slug),
  required(named),
  description,
  required(
    objects('fields', [
      required(fieldKey),
      text('slug', 'frame-size'),
      required(labels('Frame size', 'Frame sizes')),
      required(type),
      boolean('isRequired', false),
      boolean('required', false),
      integer('scale', 0),
    ]),
  ),
  relationships,
];

/** What can be changed of a kind of record. */
export const schemaChange: readonly Field[] = [
  slug,
  named,
  description,
  text('appId'),
  objects('fields', [
    required(fieldKey),
    labels('Frame size', 'Frame sizes'),
    text('description', 'In centimetres'),
    type,
    boolean('isRequired', false),
    text('origin'),
    text('value'),
  ]),
  object('icons', [url('default', 'https://bicycles.example/icon.png')]),
  relationships,
];

/** What makes a record, or changes it. Contacts are numbers here: custom objects check types more strictly. */
export const recordFields: readonly Field[] = [
  text('externalId', 'bike-4711'),
  text('id', undefined, { words: 'recordKey' }),
  id('schemaId', '5f0c2b1e-5d5f-4c47-9a43-2b8f6c1d7e90'),
  required(
    objects('fields', [required(fieldKey), required(customValue('value', 56, { words: 'fieldContent' }))]),
  ),
  object('relationships', [values('primary-contact', 'integer', [1], { picks: 'contact' })]),
];
