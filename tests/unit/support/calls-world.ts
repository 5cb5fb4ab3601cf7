import type { Budget } from '@/utils/calls/budget';
import type { WriteGuard } from '@/utils/calls/write-guard';

/** A budget that lets every call through at once. */
export const freeBudget: Budget = {
  take: async () => () => undefined,
  pause: () => undefined,
  state: () => ({ left: 5, waiting: 0, pausedFor: 0 }),
};

/** A guard that lets every change through. */
export const openGuard: WriteGuard = {
  open: async () => undefined,
  close: async () => undefined,
  openUntil: async () => null,
  prepare: async () => 'slip',
  confirm: async () => true,
  pass: async () => undefined,
};
