// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { panelOf, TabList } from '@/components/ui/TabList';

const tabs = ['tree', 'table', 'raw'] as const;

test('arrows, Home and End choose a tab and take the focus along; its panel is named by it', () => {
  const root = document.body.appendChild(document.createElement('div'));
  const chosen = signal<(typeof tabs)[number]>('tree');
  const Tabs = () => (
    <TabList
      class="tabs"
      label="Views"
      tabs={tabs}
      words={{ tree: 'Tree', table: 'Table', raw: 'Raw' }}
      chosen={chosen.value}
      choose={(tab) => {
        chosen.value = tab;
        draw();
      }}
      id="answer"
    />
  );
  const draw = () => render(<Tabs />, root);
  draw();
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    root.querySelector('[aria-selected="true"]')?.dispatchEvent(event);
    return [chosen.value, document.activeElement?.textContent, event.defaultPrevented];
  };
  expect(press('ArrowLeft')).toEqual(['raw', 'Raw', true]);
  expect(press('ArrowRight')).toEqual(['tree', 'Tree', true]);
  expect(press('End')).toEqual(['raw', 'Raw', true]);
  expect(press('Home')).toEqual(['tree', 'Tree', true]);
  expect(press('a')).toEqual(['tree', 'Tree', false]);
  root.querySelectorAll('button')[1]?.click();
  const selected = root.querySelector('[aria-selected="true"]');
  expect([selected?.textContent, selected?.getAttribute('tabindex')]).toEqual(['Table', '0']);
  expect(panelOf('answer', 'table')).toMatchObject({
    id: selected?.getAttribute('aria-controls'),
    'aria-labelledby': selected?.id,
  });
});
