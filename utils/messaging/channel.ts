import type { GenericSchema, InferOutput } from 'valibot';
import type { Sender } from './sender';

/** One kind of request: who may make it, and what it must look like. `Value` is what it answers with. */
export interface Channel<Kind extends Sender['kind'], Schema extends GenericSchema, Value> {
  readonly from: Kind;
  readonly input: Schema;
  /** Never set: carries the type of the answer. */
  readonly value?: Value;
}

/** Any channel, whatever it answers with. */
export type AnyChannel = Channel<Sender['kind'], GenericSchema, unknown>;

export type InputOf<C extends AnyChannel> = InferOutput<C['input']>;
export type ValueOf<C extends AnyChannel> =
  C extends Channel<Sender['kind'], GenericSchema, infer Value> ? Value : never;
export type SenderOf<C extends AnyChannel> = Extract<Sender, { kind: C['from'] }>;

/** A channel that answers with `Value`, for requests of one kind of sender. */
export const from =
  <Kind extends Sender['kind']>(kind: Kind) =>
  <Value>() =>
  <Schema extends GenericSchema>(input: Schema): Channel<Kind, Schema, Value> => ({ from: kind, input });

/** The message that carries a request. */
export interface Request {
  readonly channel: string;
  readonly input: unknown;
}
