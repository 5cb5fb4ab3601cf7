/** The schemas of HAR 1.2, by name. */
declare module 'har-schema' {
  const schemas: Readonly<Record<string, { readonly $id: string }>>;
  export default schemas;
}

/** As much of Postman's library as is asked. */
declare module 'postman-collection' {
  interface Item {
    readonly name: string;
    readonly request: {
      readonly method: string;
      readonly url: { toString(): string };
      readonly body?: { toString(): string };
    };
  }
  export class Collection {
    constructor(definition: unknown);
    readonly auth?: { readonly type: string };
    readonly variables: { get(name: string): unknown };
    forEachItem(visit: (item: Item) => void): void;
  }
}
