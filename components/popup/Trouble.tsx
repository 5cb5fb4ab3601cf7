import { Icon } from '@/components/ui/Icon';
import type { ReplyError } from '@/utils/state/shown';
import { ErrorWords } from './ErrorWords';

/** Why a request inside Keyring came to nothing, and what to do. */
export function Trouble({ trouble }: { trouble: ReplyError }) {
  return (
    <div role="alert" class="trouble">
      <Icon name="alert" />
      <p>
        <ErrorWords error={trouble} />
      </p>
    </div>
  );
}
