import { type ImportFormat, nothingFound } from '../types';
import { isObject, own, pairsOf } from '../values';

/** An environment of Postman's, or its globals: names and values alone. */
export const postmanEnvironment: ImportFormat = {
  id: 'postman-environment',
  read({ value }) {
    const environment = isObject(own(value, 'environment')) ? own(value, 'environment') : value;
    const values = own(environment, 'values');
    const isOne = Array.isArray(values) && values.every((one) => typeof own(one, 'key') === 'string');
    if (!isOne || Array.isArray(own(environment, 'requests'))) return undefined;
    return { ...nothingFound, environments: [pairsOf(values, 'key')] };
  },
};
