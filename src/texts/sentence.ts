/** The values that a type names one by one: without its index signature, which would let any name pass. */
type Named<V> = V extends unknown
	? { readonly [Name in keyof V as string extends Name ? never : Name]: V[Name] }
	: never;

/** A sentence made of values; or the sentence itself, where none are needed. */
export type Sentence<V> = string | ((values: Named<V>) => string);

export function say<V>(sentence: Sentence<V>, values: Named<V>): string {
	return typeof sentence === 'string' ? sentence : sentence(values);
}
