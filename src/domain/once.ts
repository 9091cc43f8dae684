/** Works something out when it is first asked for, and keeps it. */
export function once<T>(work: () => T): () => T {
	let value: T | undefined;
	return () => (value ??= work());
}
