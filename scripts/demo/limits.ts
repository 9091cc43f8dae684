/** The limits that the demo's county sets, in fen. Its settings file states them, and careful villages keep them. */
export const countyLimits = {
	/** From here on the village decides. */
	decisionFen: 1_000_000,
	/** From here on works are put out to tender: by their budget, not by what is paid in the end. */
	tenderFen: 10_000_000,
	/** From here on two leaders sign. */
	countersignFen: 500_000,
	/** From here on there is a contract. */
	contractFen: 2_000_000,
	/** More cash is not kept in the village. */
	cashFen: 500_000,
} as const;
