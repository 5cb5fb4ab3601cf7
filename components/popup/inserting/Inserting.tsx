import type { Inserting as InsertingState } from '@/utils/state/inserting';
import { Locked } from '../Locked';
import { WholeTrouble } from '../WholeTrouble';
import { Ended } from './Ended';
import { Picker } from './Picker';

/** Choosing the account that is inserted from; then what came of it. */
export function Inserting({ inserting }: { inserting: InsertingState }) {
  const { accounts, world } = inserting;
  const trouble = accounts.trouble.value;
  const list = accounts.listing.value;
  const waiting = inserting.waiting.value;
  const isAsked = waiting?.kind !== 'none' && waiting?.kind !== 'problem';
  if (!isAsked || inserting.outcome.value) return <Ended inserting={inserting} />;
  if (trouble?.code === 'vault-locked') return <Locked world={world} opened={accounts.load} />;
  if (!list) return trouble ? <WholeTrouble popup={inserting} trouble={trouble} /> : null;
  return <Picker inserting={inserting} list={list} />;
}
