type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const fieldsIn = (form: HTMLElement, within = ''): readonly Field[] =>
  [...form.querySelectorAll<Field>(`${within} :is(input, select, textarea)`)].filter((field) =>
    field.checkVisibility(),
  );

/** Focuses what has to be filled in first, else the first field; where there is none, the button that sends. */
export function focusFirst(form: HTMLElement): void {
  const wanted = fieldsIn(form, '[data-required]').find((field) => field.value === '');
  const first = wanted ?? fieldsIn(form)[0] ?? document.querySelector<HTMLElement>('.send');
  first?.focus();
}
