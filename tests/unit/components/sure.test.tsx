// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { Sure } from '@/components/ui/Sure';

test('it asks before it acts, and the focus stays with what is asked', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  const act = vi.fn();
  render(<Sure label="Remove" sure="Remove it" keep="Keep it" act={act} />, root);
  const press = async (name: string, focused: string) => {
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(focused));
  };
  await press('Remove', 'Remove it');
  await press('Keep it', 'Remove');
  expect(act).not.toHaveBeenCalled();
  await press('Remove', 'Remove it');
  await press('Remove it', 'Remove');
  expect(act).toHaveBeenCalledOnce();
  render(null, root);
  root.remove();
});
