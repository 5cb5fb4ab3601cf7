import { setTimeout as pause } from 'node:timers/promises';

/**
 * Lets so many milliseconds go by. Only for what is about time itself: the moment of a kill, the pace of a person in
 * the scripted hour. Nothing is waited for with it.
 */
export const afterMs = (ms: number): Promise<void> => pause(ms);
