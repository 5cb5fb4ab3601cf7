import {
  boolean,
  choice,
  customValue,
  flag,
  id,
  integer,
  object,
  outdated,
  pick,
  required,
  text,
} from '../fields';
import type { Field } from '../types';

const types = ['text', 'textarea', 'date', 'datetime', 'dropdown', 'listbox', 'radio', 'checkbox', 'hidden'];

/** What makes a custom field of contacts, or what can be changed of one. */
export const property = (isNew: boolean): readonly Field[] => {
  const title = text('title', 'Favourite colour');
  const type = choice('type', types);
  return [
    isNew ? required(title) : title,
    isNew ? required(type) : type,
    text('descript', 'The colour that the contact likes best'),
    text('perstag', 'FAVOURITE_COLOUR'),
    text('defval', 'Blue'),
    flag('visible', 1),
    integer('ordernum', 1),
    text('service'),
    outdated(flag('show_in_list', 0)),
    outdated(integer('rows')),
    outdated(integer('cols')),
  ];
};

/** One choice of a dropdown, list box, radio or checkbox field. */
export const options: readonly Field[] = [
  required(pick('field', 'contact-field')),
  required(text('value', 'blue', { words: 'optionValue' })),
  text('label', 'Blue'),
  integer('orderid', 1),
  boolean('isdefault', false),
];

/** The id of what one contact's field holds. */
export const held = id('id', '31', { words: 'fieldValueId' });

/** What one contact's field is to hold. */
export const valueWrite: readonly Field[] = [
  required(
    object('fieldValue', [
      required(pick('contact', 'contact')),
      required(pick('field', 'contact-field')),
      required(customValue('value', 'Blue')),
    ]),
  ),
  boolean('useDefaults', false),
];
