/** A component in one of its states. */
export interface Example {
	/** The component's file below `components/`, without its ending. */
	readonly component: string;
	/** What is special about it here. */
	readonly state: string;
	readonly props: object;
	/** The text between its tags, for those that take one. */
	readonly slot?: string;
	/** What it is a part of, and cannot stand without. */
	readonly within?: 'list' | 'headings';
}

/** `T` without what may be undefined, where an example leaves it out. */
export type Given<T> = {
	readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & { readonly [K in keyof T as undefined extends T[K] ? K : never]?: T[K] };

/** Says that everything of `T` is there which must be. */
export function made<T>(given: Given<T>): T {
	return given as T;
}

/**
 * The states of a component, by what is special about each.
 * @param component its file below `components/`, without its ending
 */
export function examplesOf<Props extends object>(
	component: string,
	states: Readonly<Record<string, Given<Props>>>,
	around: Pick<Example, 'slot' | 'within'> = {},
): Example[] {
	return Object.entries(states).map(([state, props]) => ({ component, state, props, ...around }));
}
