const number = /^\d{1,20}$/;
/** Segments have longer ones than a UUID is. */
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12,20}$/i;
/** A variable of a saved request: `{{contact}}`. */
const variable = /^\{\{[^{}]*\}\}$/;

/** Whether what was typed is an id by itself, and no part of a name. */
export function isTypedId(text: string): boolean {
  const typed = text.trim();
  return number.test(typed) || uuid.test(typed) || variable.test(typed);
}

/** Whether ActiveCampaign can be asked what this id is called. */
export const isAskableId = (text: string): boolean => number.test(text) || uuid.test(text);
