/** Whether this page is a frame, however deep, in a page of another origin: nobody can tell what is seen of it. */
export function isFramedByAnother(view: Window): boolean {
  for (let one = view; one !== one.parent; one = one.parent) if (!one.frameElement) return true;
  return false;
}
