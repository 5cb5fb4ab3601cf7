import { quotable } from '../diagnosis/said';

/**
 * The name of a field, fit to show: of each of its parts, no more is let through than of a server's words. '' where it
 * is no name, or a part of it could be a secret.
 */
export function fieldName(text: string): string {
  if (text.length > 120) return '';
  const parts = text.split(/[.[\]]/).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => part === quotable(part, 60)) ? text : '';
}
