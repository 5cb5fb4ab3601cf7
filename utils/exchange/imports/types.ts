import type { ExchangedRequest } from '../request';

/** A file, or a text that was pasted: `name` is '' then. */
export interface ImportSource {
  readonly name: string;
  readonly text: string;
}

export type ImportFormatId =
  | 'keyring'
  | 'postman'
  | 'postman-environment'
  | 'har'
  | 'openapi'
  | 'insomnia'
  | 'bruno'
  | 'bru'
  | 'curl'
  | 'powershell';

/** Why an entry is no request of the console. */
export type LeftOutWhy =
  /** It does not go to ActiveCampaign's API. */
  | 'elsewhere'
  /** A method that the API does not know. */
  | 'method'
  /** A body that is neither JSON nor the form that the API takes there. */
  | 'body'
  /** Its body lies in a file that is not here. */
  | 'file'
  /** Longer than a saved request may be. */
  | 'too-long'
  /** More requests than are kept. */
  | 'too-many'
  /** No request, or none that is whole. */
  | 'damaged';

/** An entry that does not come. */
export interface LeftOut {
  readonly name: string;
  readonly why: LeftOutWhy;
  /** The host, the method, the kind of body; '' where nothing is to be said. */
  readonly detail: string;
}

/** What a request of Keyring has no room for. */
export type BehindWhat =
  | 'headers'
  /** What signs in elsewhere: Keyring sends the key of the account that is chosen. */
  | 'login'
  | 'scripts'
  | 'examples'
  | 'description'
  /** Another tool's own functions in a text, such as `{% now %}`: they stay as they are written. */
  | 'functions';

/** A part of a request that stays behind, while the request comes. */
export interface Behind {
  readonly name: string;
  readonly what: BehindWhat;
  /** The names of the headers; '' else. */
  readonly detail: string;
}

/** A key that stood in a file, and the API that it is for. */
export interface FoundPair {
  readonly url: string;
  readonly key: string;
}

/** Why nothing can be read. */
export type ImportProblem =
  | 'empty'
  | 'too-large'
  /** JSON that is broken or cut short; the same for YAML. */
  | 'broken'
  /** Of no format that is known. */
  | 'foreign'
  /** Keyring's own, of a later version. */
  | 'newer'
  /** Swagger 2.0, a Postman collection of version 1, an Insomnia export before version 4. */
  | 'older';

/** What reading files came to. */
export type ImportReading =
  | {
      readonly kind: 'read';
      readonly formats: readonly ImportFormatId[];
      readonly folders: readonly string[];
      readonly requests: readonly ExchangedRequest[];
      readonly leftOut: readonly LeftOut[];
      readonly behind: readonly Behind[];
      /** Requests whose address or body a key was taken out of. */
      readonly taken: number;
      readonly pairs: readonly FoundPair[];
      /** Keys without the address of their API: taken out, and not to be saved. */
      readonly loose: number;
    }
  | {
      readonly kind: 'problem';
      readonly problem: ImportProblem;
      /** The name of the file; '' for a pasted text. */
      readonly file: string;
    };

export type Pair = readonly [name: string, value: string];

/** The body of a request as a file has it. */
export type RawBody =
  | { readonly kind: 'none' }
  /** `type`: its media type, '' where none is said. */
  | { readonly kind: 'text'; readonly text: string; readonly type: string }
  | { readonly kind: 'form'; readonly pairs: readonly Pair[] }
  | { readonly kind: 'file' }
  | { readonly kind: 'other'; readonly type: string };

/** A request as a file has it, still to be judged; its variables stand in two braces. */
export interface RawRequest {
  /** '' for none. */
  readonly name: string;
  /** Folders from the outermost. */
  readonly folder: readonly string[];
  readonly method: string;
  readonly url: string;
  readonly headers: readonly Pair[];
  readonly body: RawBody;
  readonly behind: readonly BehindWhat[];
}

/** What a format found in one source. */
export interface Found {
  readonly requests: readonly RawRequest[];
  /** Requests in Keyring's own form. */
  readonly kept: readonly ExchangedRequest[];
  readonly folders: readonly string[];
  /** Values of variables, by the environment that they are of; the first one that has a value gives it. */
  readonly environments: readonly (readonly Pair[])[];
  /** Entries that are no requests. */
  readonly leftOut: readonly LeftOut[];
}

export const nothingFound: Found = { requests: [], kept: [], folders: [], environments: [], leftOut: [] };

/** A source with what its text is, where that is JSON or YAML. */
export interface ImportDocument extends ImportSource {
  readonly value: unknown;
}

/** One way to write requests down. */
export interface ImportFormat {
  readonly id: ImportFormatId;
  /** What is in it; undefined where it is of another format. */
  read(document: ImportDocument): Found | ImportProblem | undefined;
}
