/** What the site's list of ledger files says, which whoever reads them asks for first. */
export interface LedgerIndex {
	/** The county's six-digit code and its name. */
	readonly county: { readonly code: string; readonly name: string };
	readonly asOf: string;
	/** Newest first. */
	readonly years: readonly LedgerYear[];
	/** By their places in here, in the order of the register. */
	readonly villages: readonly {
		readonly id: string;
		readonly name: string;
		readonly township: string;
	}[];
	readonly townships: readonly { readonly id: string; readonly name: string }[];
}

/** The file of a year. */
export interface LedgerYear {
	readonly year: number;
	/** Beside the list; a fingerprint of its content is part of the name, so that nobody reads parts of two releases. */
	readonly file: string;
	readonly bytes: number;
	/** Of these, the last ones: what tells where each column lies. */
	readonly footerBytes: number;
	readonly rows: number;
	/** In how many files an amount of the year is looked up: see `search/amounts/`. */
	readonly amountBuckets: number;
}
