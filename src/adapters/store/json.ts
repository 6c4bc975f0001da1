// Values that the store keeps as JSON text, typed by what they hold: written here and read here, nowhere else.

declare const HOLDS: unique symbol;

/** JSON text of a `T`, written by Dateline itself. */
export type Json<T> = string & { readonly [HOLDS]: T };

export const toJson = <T>(value: T): Json<T> => JSON.stringify(value) as Json<T>;
export const fromJson = <T>(text: Json<T>): T => JSON.parse(text);
