/** What is used of daff, which ships without types. */
declare module 'daff' {
	interface View {
		readonly data: readonly (readonly string[])[];
	}
	interface Flags {
		/** Rows are matched by what they say in these columns. */
		addPrimaryKey(heading: string): void;
	}
	interface Comparison {
		align(): {
			/** Pairs of row numbers, from 0 with the header; -1 where a row has no counterpart. */
			toOrder(): { getList(): readonly { readonly l: number; readonly r: number }[] };
		};
	}
	const daff: {
		readonly TableView: new (rows: readonly (readonly string[])[]) => View;
		readonly CompareFlags: new () => Flags;
		compareTables(before: View, after: View, flags: Flags): Comparison;
	};
	export default daff;
}
