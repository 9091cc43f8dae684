declare module 'csv-spectrum' {
	interface Case {
		readonly name: string;
		readonly csv: Uint8Array;
		/** UTF-8. */
		readonly json: { toString(): string };
	}

	export default function csvSpectrum(
		done: (error: Error | null, cases: readonly Case[]) => void,
	): void;
}
