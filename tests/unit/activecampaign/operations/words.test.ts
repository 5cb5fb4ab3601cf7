import { describe, expect, test } from 'vitest';
import { groupIdOf, operationGroups, operations } from '@/utils/activecampaign/operations';
import { operationsWords as english } from '@/utils/i18n/en/operations';
import { operationsWords as french } from '@/utils/i18n/fr/operations';
import { fieldWords, type OperationsWords, type OperationWords } from '@/utils/i18n/operation-words';
import { fieldsOf, sidesOf } from './fields-of';

const wordsOf = (words: OperationsWords, id: string): OperationWords | undefined =>
  words.groups[id.slice(0, id.indexOf('.'))]?.operations[id];

const allTexts = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(allTexts);

describe.each([
  ['English', english],
  ['French', french],
])('the words of the operations in %s', (language, words) => {
  test('are there for each group and operation, and for no others', () => {
    expect(Object.keys(words.groups)).toEqual(operationGroups.map(({ id }) => id));
    const worded = Object.values(words.groups).flatMap((group) => Object.keys(group.operations));
    expect(worded.sort()).toEqual(operations.map(({ id }) => id).sort());
  });

  test('are sentences: a name without a full stop, a purpose with one', () => {
    for (const { id } of operations) {
      const { name = '', purpose = '' } = wordsOf(words, id) ?? {};
      expect(name, id).toMatch(/^\p{Lu}.*[^.\s]$/u);
      expect(purpose, id).toMatch(/^\P{Ll}.*\.$/u);
    }
  });

  test('name no two operations of a group alike', () => {
    for (const [id, { operations: those }] of Object.entries(words.groups)) {
      const names = Object.values(those).map(({ name }) => name);
      expect(new Set(names).size, id).toBe(names.length);
    }
  });

  test('label each field, and no two side by side alike', () => {
    const problems = operations.flatMap((operation) =>
      sidesOf(operation).flatMap((fields) => {
        const labels = fields.map((field) => fieldWords(words, groupIdOf(operation), field)?.label);
        return labels.flatMap((label, at) => {
          const where = `${operation.id} ${fields[at]?.name}`;
          if (!label) return [`${where}: no label`];
          return labels.indexOf(label) < at ? [`${where}: second "${label}"`] : [];
        });
      }),
    );
    expect(problems).toEqual([]);
  });

  test('say what the numbers mean that a field can have, and no others', () => {
    const problems = operations.flatMap((operation) =>
      fieldsOf(operation).flatMap((field) => {
        const said = Object.keys(fieldWords(words, groupIdOf(operation), field)?.choices ?? {});
        const values = field.type === 'flag' ? ['0', '1'] : (field.choices ?? []).map(String);
        const wanted =
          said.length > 0 || (field.type === 'choice' && values.some((one) => /^-?\d+$/.test(one)));
        const whole = said.toSorted().join() === values.toSorted().join();
        return wanted && !whole ? [`${operation.id} ${field.name}: ${said} for ${values}`] : [];
      }),
    );
    expect(problems).toEqual([]);
  });

  test('hold nothing that no field asks for', () => {
    const unused = operationGroups.flatMap((group) => {
      const asked = new Set(group.operations.flatMap(fieldsOf).map(({ name, words: key }) => key ?? name));
      return Object.keys(words.groups[group.id]?.fields ?? {})
        .filter((key) => !asked.has(key))
        .map((key) => `${group.id}: ${key}`);
    });
    expect(unused).toEqual([]);
  });

  test('keep to the typography of the language', () => {
    for (const text of allTexts(words)) {
      expect(text.trim()).toBe(text);
      expect(text).not.toMatch(/[—'"]|^$| {2}/);
      if (language === 'French') expect(text).not.toMatch(/[ \w][;!?](?!\w)|[ \w]:(?= |$)|« | »/);
    }
  });
});

describe('the two languages', () => {
  test('say the same things in words of their own', () => {
    const same = operations.filter(({ id }) => {
      const [en, fr] = [wordsOf(english, id), wordsOf(french, id)];
      return en?.name === fr?.name || en?.purpose === fr?.purpose || !en?.also !== !fr?.also;
    });
    expect(same.map(({ id }) => id)).toEqual([]);
  });

  test('explain the same fields', () => {
    const problems = operations.flatMap((operation) =>
      fieldsOf(operation).flatMap((field) => {
        const [en, fr] = [english, french].map((words) => fieldWords(words, groupIdOf(operation), field));
        const untold = !en?.help !== !fr?.help || (en?.help !== undefined && en.help === fr?.help);
        return untold ? [`${operation.id} ${field.name}`] : [];
      }),
    );
    expect(problems).toEqual([]);
  });
});
