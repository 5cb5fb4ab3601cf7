import type { Protection } from '@/utils/state/protection';
import type { ProtectionShown } from '@/utils/state/shown';
import { useWords } from './words';

const choices = [1, 5, 15, 60, null] as const;

interface Props {
  readonly protection: Protection;
  readonly policy: ProtectionShown['policy'];
  readonly tellsScreen: boolean;
}

/** When Keyring locks by itself. */
export function LockPolicyChoice({ protection, policy, tellsScreen }: Props) {
  const words = useWords().messages.options;
  return (
    <div class="policy">
      <label class="labelled">
        <span>{words.lockAfter}</span>
        <select
          class="field"
          value={String(policy.minutes)}
          onChange={(event) => {
            const minutes = choices.find((one) => String(one) === event.currentTarget.value);
            if (minutes !== undefined) void protection.choosePolicy({ ...policy, minutes });
          }}
        >
          {choices.map((one) => (
            <option key={one} value={String(one)}>
              {one === null ? words.never : words.minutes(one)}
            </option>
          ))}
        </select>
      </label>
      {tellsScreen ? (
        <label class="tick">
          <input
            type="checkbox"
            checked={policy.withScreen}
            onChange={(event) =>
              protection.choosePolicy({ ...policy, withScreen: event.currentTarget.checked })
            }
          />
          {words.withScreen}
        </label>
      ) : (
        <p class="muted">{words.screenUnknown}</p>
      )}
      <p class="muted">{words.restart}</p>
    </div>
  );
}
