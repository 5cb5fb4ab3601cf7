import type { messages as accounts } from './en/screens/accounts';
import type { messages as console } from './en/screens/console';
import type { messages as diagnosis } from './en/screens/diagnosis';
import type { messages as errors } from './en/screens/errors';
import type { messages as forms } from './en/screens/forms';
import type { messages as insert } from './en/screens/insert';
import type { messages as integrations } from './en/screens/integrations';
import type { messages as options } from './en/screens/options';
import type { messages as popup } from './en/screens/popup';
import type { messages as report } from './en/screens/report';
import type { messages as rights } from './en/screens/rights';
import type { messages as rotation } from './en/screens/rotation';
import type { messages as unlock } from './en/screens/unlock';
import type { Language } from './language';
import type { OperationsWords } from './operation-words';

export type PopupMessages = typeof popup;
export type FormMessages = typeof forms;
export type ErrorMessages = typeof errors;
export type DiagnosisMessages = typeof diagnosis;
export type OptionsMessages = typeof options;
export type UnlockMessages = typeof unlock;
export type ConsoleMessages = typeof console;
export type WallMessages = typeof accounts;
export type ReportMessages = typeof report;
export type RightsMessages = typeof rights;
export type InsertMessages = typeof insert;
export type IntegrationsMessages = typeof integrations;
export type RotationMessages = typeof rotation;

/** How the words of one screen are loaded: by language, and each with nothing else, so that a popup opens at once. */
export type Screen<Messages> = Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>>;

export const optionsScreen: Screen<OptionsMessages> = {
  en: () => import('./en/screens/options'),
  fr: () => import('./fr/screens/options'),
};

export const unlockScreen: Screen<UnlockMessages> = {
  en: () => import('./en/screens/unlock'),
  fr: () => import('./fr/screens/unlock'),
};

export const consoleScreen: Screen<ConsoleMessages> = {
  en: () => import('./en/screens/console'),
  fr: () => import('./fr/screens/console'),
};

export const accountsScreen: Screen<WallMessages> = {
  en: () => import('./en/screens/accounts'),
  fr: () => import('./fr/screens/accounts'),
};

export const rightsScreen: Screen<RightsMessages> = {
  en: () => import('./en/screens/rights'),
  fr: () => import('./fr/screens/rights'),
};

export const reportScreen: Screen<ReportMessages> = {
  en: () => import('./en/screens/report'),
  fr: () => import('./fr/screens/report'),
};

export const rotationScreen: Screen<RotationMessages> = {
  en: () => import('./en/screens/rotation'),
  fr: () => import('./fr/screens/rotation'),
};

/** How the words of all operations are loaded: for the console alone. */
export const operationsScreen: Readonly<
  Record<Language, () => Promise<{ readonly operationsWords: OperationsWords }>>
> = {
  en: () => import('./en/operations'),
  fr: () => import('./fr/operations'),
};
