export type { Choice, Choices, PickAnswer, PickFailed, PickFailure, PickNaming } from './choice';
export { findChoices, sameText } from './find';
export { type PickableKind, pickableKinds } from './kinds';
export { type PickPage, readNaming, readPage } from './read';
export { oneTarget, pageSize, pageTarget, searchTarget } from './targets';
export { isAskableId, isTypedId } from './typed-id';
