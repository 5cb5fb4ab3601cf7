import type { messages as doctor } from './en/screens/doctor';
import type { Screen } from './screens';

export type DoctorMessages = typeof doctor;

/** The doctor's words. Apart from the other screens, so that a popup that needs no doctor does not load even this. */
export const doctorScreen: Screen<DoctorMessages> = {
  en: () => import('./en/screens/doctor'),
  fr: () => import('./fr/screens/doctor'),
};
