/** What the small county of `test/fixtures/county` shows where; its site is built as of {@link countyAsOf}. */

/** In the middle of the quarter after its last ledgers. */
export const countyAsOf = '2026-03-20';

/** 杏花村 of 杏林镇: every register has rows and nearly everything came in time; its books close by the month. */
export const village = '990201001200';

/** 石桥村 of 杏林镇: months missing or late, steps and signatures missing, arrears, comments without answer. */
export const careless = '990201001201';

/** 竹溪村, once 竹坝村, the one village of 竹山乡: it closes its books by the quarter. */
export const quarterly = '990202001200';

export const townships = { of: '990201', other: '990202' } as const;

/** A payment of 杏花村 that names a decision, a contract and a project. */
export const tied = { period: '2025-09', voucher: '记-9-4' } as const;

/** Organisations of several villages. */
export const payees = {
	/** Paid by all three villages. */
	power: '松禾县供电公司',
	/** Paid by two villages in two years; it has contracts and projects in both. */
	builder: '松禾县恒力水利工程有限公司',
	/** It won a contract and was paid nothing yet. */
	unpaid: '松禾县山路建设有限公司',
	/** It rents the shops of 石桥村. */
	tenant: '松禾县云朵民宿有限公司',
	stationer: '杏林镇晨光文具店',
} as const;

export const homes = {
	village: `villages/${village}/`,
	careless: `villages/${careless}/`,
	quarterly: `villages/${quarterly}/`,
} as const;

/** Pages below the site's address that several files of tests open. */
export const pages = {
	/** 杏花村: nine rows, the lease's income and work days among them. */
	month: `${homes.village}ledger/2025-03/`,
	quarter: `${homes.quarterly}ledger/2025-Q1/`,
	/** 石桥村 never registered this month as disclosed. */
	unregistered: `${homes.careless}ledger/2025-10/`,
	/** A text file with a table, two attachments and what was corrected. */
	attached: `${homes.village}finance/CW2025-09/`,
	/** Lamps from the decision to the asset ZC-003, paid in one sum. */
	works: `${homes.village}projects/XM2025-01/`,
	/** An orchard let until February 2026, paid by the quarter. */
	lease: `${homes.village}contracts/HT2021-01/`,
	/** Works of 石桥村 under way, whose decision lacks a meeting. */
	unfinished: `${homes.careless}projects/XM2025-02/`,
	/** A decision of 石桥村 that was never discussed by both committees. */
	skipping: `${homes.careless}decisions/JY2025-01/`,
	/** Shops of 石桥村, let until June 2029, with arrears and comments. */
	arrears: `${homes.careless}contracts/HT2024-01/`,
} as const;
