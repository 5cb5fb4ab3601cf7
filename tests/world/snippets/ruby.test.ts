import { runAsCopied } from './run-as-copied';

const ruby = process.env.WORLD_RUBY ?? 'ruby';

runAsCopied({
  id: 'ruby',
  emptyType: 'application/json',
  steps: (text, { write }) => [[ruby, write('call.rb', text)]],
});
