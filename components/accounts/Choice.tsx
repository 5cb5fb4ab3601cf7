interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** What stands for no choice. */
  readonly all: string;
  readonly value: Value | '';
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value | '') => void;
}

/** A filter by one of a few values, or by none. */
export function Choice<Value extends string>({ label, all, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <select
      class={`field ${value === '' ? '' : 'chosen'}`}
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find(([one]) => one === event.currentTarget.value);
        onChoose(chosen ? chosen[0] : '');
      }}
    >
      <option value="">{all}</option>
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  );
}
