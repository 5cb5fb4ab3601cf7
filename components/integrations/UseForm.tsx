import { useEffect, useRef } from 'preact/hooks';
import { integrationLimits } from '@/utils/activecampaign/integrations/content';
import { kindIds } from '@/utils/activecampaign/integrations/kinds';
import type { IntegrationForm } from '@/utils/state/integrations/form';
import type { IntegrationsPage } from '@/utils/state/integrations/page';
import { useWords } from './words';

interface UseFormProps {
  readonly page: IntegrationsPage;
  readonly form: IntegrationForm;
  readonly title: string;
}

/** The form of one integration: nothing of it must be typed but what the person wants to know later. */
export function UseForm({ page, form, title }: UseFormProps) {
  const { errors, integrations: words, kindNames } = useWords().messages;
  const first = useRef<HTMLSelectElement>(null);
  const { kind, name, address, keeper, notes } = form.fields.value;
  const problem = form.problem.value;
  const trouble = form.draft.trouble.value;
  useEffect(() => first.current?.focus(), [form]);

  const submit = (event: Event): void => {
    event.preventDefault();
    void page.saveForm(kindNames[kind]);
  };
  return (
    <form class="use-form" autocomplete="off" aria-label={title} onSubmit={submit}>
      <h2>{title}</h2>
      {form.draft.restored.value && <p class="muted">{words.restored}</p>}
      <div class="fields">
        <label class="labelled">
          <span>{words.kind}</span>
          <select
            ref={first}
            class="field"
            value={kind}
            onChange={(event) => {
              const chosen = kindIds.find((id) => id === event.currentTarget.value);
              if (chosen) form.set({ kind: chosen });
            }}
          >
            {kindIds.map((id) => (
              <option key={id} value={id}>
                {kindNames[id]}
              </option>
            ))}
          </select>
        </label>
        <label class="labelled">
          <span>{words.name}</span>
          <input
            class="field"
            autocomplete="off"
            maxLength={integrationLimits.name}
            placeholder={kindNames[kind]}
            aria-invalid={problem === 'no-name'}
            value={name}
            onInput={(event) => form.set({ name: event.currentTarget.value })}
          />
        </label>
        <label class="labelled">
          <span>{words.address}</span>
          <input
            class="field"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            maxLength={integrationLimits.address}
            placeholder={words.addressHint}
            aria-invalid={problem === 'address'}
            value={address}
            onInput={(event) => form.set({ address: event.currentTarget.value })}
          />
        </label>
        <label class="labelled">
          <span>{words.keeperField}</span>
          <input
            class="field"
            autocomplete="off"
            maxLength={integrationLimits.keeper}
            value={keeper}
            onInput={(event) => form.set({ keeper: event.currentTarget.value })}
          />
        </label>
      </div>
      <label class="labelled">
        <span>{words.notes}</span>
        <textarea
          class="field"
          rows={2}
          autocomplete="off"
          maxLength={integrationLimits.notes}
          value={notes}
          onInput={(event) => form.set({ notes: event.currentTarget.value })}
        />
      </label>
      <p role="alert" class="problem">
        {typeof problem === 'object' ? errors[problem.code] : problem && words.problems[problem]}
        {!problem && trouble && errors[trouble.code]}
      </p>
      <div class="buttons">
        <button type="submit" class="button primary" disabled={form.busy.value}>
          {words.save}
        </button>
        <button type="button" class="button" onClick={() => page.closeForm()}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
