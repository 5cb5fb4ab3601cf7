/** One page of the app: what it shows, and what ends when it is left. */
export interface View {
  title: string;
  root: HTMLElement;
  stop?(): void;
}
