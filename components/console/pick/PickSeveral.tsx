import { useState } from 'preact/hooks';
import { Pick, type PickProps } from './Pick';

const idsIn = (value: string): readonly string[] => value.split('\n').filter((id) => id.trim() !== '');

/** As many fields as there are ids, one to a line of `value`, and one more for the next. */
export function PickSeveral({ value, change, label, id, required = false, ...props }: PickProps) {
  const [rows, setRows] = useState(() => idsIn(value));
  // A field that was emptied stays where it is while it is typed in anew; what changed elsewhere counts.
  const now = idsIn(value);
  const shown = now.join() === rows.filter((row) => row !== '').join() ? rows : now;
  const fields = shown.at(-1) === '' ? shown : [...shown, ''];

  const put = (at: number, next: string): void => {
    const changed = fields.with(at, next);
    setRows(changed);
    change(changed.filter((row) => row !== '').join('\n'));
  };
  return (
    <div class="pick-several">
      {fields.map((row, at) => (
        <Pick
          // By its place: what is typed into one must stay in it.
          key={`${id}-${at}`}
          {...props}
          value={row}
          change={(next) => put(at, next)}
          label={at === 0 ? label : `${label} ${at + 1}`}
          id={at === 0 ? id : `${id}-${at}`}
          required={required && at === 0}
        />
      ))}
    </div>
  );
}
