import { type Colour, type Environment, tidyTags } from '@/utils/activecampaign/account-marks';
import type { ApiAddress } from '@/utils/activecampaign/address';
import { ask } from './ask';
import { withCheck } from './check';
import type { Credential } from './record';
import { withPair } from './replace';
import type { CredentialsWorld } from './world';

/** What a person may change in a credential; what is left out stays. */
export interface Changes {
  readonly label?: string | undefined;
  readonly environment?: Environment | undefined;
  readonly colour?: Colour | undefined;
  readonly pinned?: boolean | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly address?: ApiAddress | undefined;
  readonly key?: string | undefined;
}

/**
 * Changes a credential. Another URL or key is checked at once, and the earlier pair kept with undo; whose it was is
 * forgotten with it. The credential as it then is, or undefined when there is none with this id.
 */
export async function edit(
  id: string,
  changes: Changes,
  world: CredentialsWorld,
): Promise<Credential | undefined> {
  const before = await world.repository.get(id);
  if (!before) return undefined;
  const pair = {
    account: changes.address?.account ?? before.account,
    origin: changes.address?.origin ?? before.origin,
    key: changes.key ?? before.key,
  };
  const otherPair = pair.origin !== before.origin || pair.key !== before.key;
  const diagnosis = otherPair ? await ask(pair, world.calls) : undefined;
  return world.inTurn(before.account, () =>
    world.repository.change(id, (current) => {
      const edited: Credential = {
        ...current,
        label: changes.label?.trim() || current.label,
        environment: changes.environment ?? current.environment,
        colour: changes.colour ?? current.colour,
        pinned: changes.pinned ?? current.pinned,
        tags: changes.tags ? tidyTags(changes.tags) : current.tags,
      };
      if (!diagnosis) return edited;
      const now = world.clock();
      return withCheck(withPair(edited, pair, now), diagnosis, now);
    }),
  );
}
