import { createContext, Script } from 'node:vm';

/** What Chrome 87 lacks of the language's own functions, taken away from a fresh realm. */
const takeAway = `
for (const name of ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']) {
	delete Array.prototype[name];
	delete Object.getPrototypeOf(Int8Array.prototype)[name];
}
for (const name of ['at', 'isWellFormed', 'toWellFormed']) delete String.prototype[name];
for (const name of ['groupBy', 'hasOwn']) delete Object[name];
for (const name of ['try', 'withResolvers']) delete Promise[name];
for (const name of ['difference', 'intersection', 'isDisjointFrom', 'isSubsetOf', 'isSupersetOf']) {
	delete Set.prototype[name];
}
for (const name of ['symmetricDifference', 'union']) delete Set.prototype[name];
for (const name of Object.getOwnPropertyNames(Iterator.prototype)) delete Iterator.prototype[name];
delete Map.groupBy;
delete Array.fromAsync;
delete RegExp.escape;
delete globalThis.Iterator;
`;

/** What a worker has beside the language. */
const ofWorkers = {
	...{ AbortController, Headers, ReadableStream, Request, Response, TextDecoder, TextEncoder },
	location: { origin: 'https://example.org' },
	...{ URL, URLSearchParams, crypto, performance, queueMicrotask, setTimeout, clearTimeout },
};

/**
 * A worker of an old browser, which runs a program and answers questions. What passes is copied as JSON copies it.
 * @param onFetch told of each address that is asked for; there is no network
 */
export function startOldWorker(
	program: string,
	onFetch: (address: string) => void = () => undefined,
): (request: unknown) => Promise<unknown> {
	const waiting: ((answer: unknown) => void)[] = [];
	let listener: ((event: { readonly data: unknown }) => void) | undefined;
	const realm = createContext({
		...ofWorkers,
		fetch: (address: URL) => {
			onFetch(address.href);
			throw new Error('There is no network');
		},
		addEventListener: (_: 'message', own: typeof listener) => (listener = own),
		postMessage: (answer: object) => {
			if (!('started' in answer)) waiting.shift()?.(JSON.parse(JSON.stringify(answer)));
		},
	});
	new Script(takeAway).runInContext(realm);
	new Script(program).runInContext(realm);
	return (request) =>
		new Promise((resolve) => {
			waiting.push(resolve);
			const copy: unknown = new Script(`(${JSON.stringify(request)})`).runInContext(realm);
			listener?.({ data: copy });
		});
}
