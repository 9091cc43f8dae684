/** What the host answers with `404.html`. */
export const wrongAddress = 'villages/990101001299/';

/**
 * A page of every kind of the demo site, below the site's address. Where a kind has plain and full pages, the
 * fullest stands here: the longest table, an attachment, a correction, a notice with a table.
 */
export const pageKinds = {
	'the home page': '',
	'the list of villages': 'villages/',
	'a township': 'townships/990102/',
	'a village': 'villages/990101001200/',
	'a village that closes its books by the quarter': 'villages/990102001202/',
	'a year': 'villages/990101001200/years/2025/',
	'a month': 'villages/990101001200/ledger/2025-03/',
	'a quarter': 'villages/990102001202/ledger/2025-Q1/',
	'a month that nobody registered': 'villages/990104001201/ledger/2024-04/',
	'party affairs': 'villages/990101001200/party-affairs/',
	'village affairs': 'villages/990101001200/village-affairs/',
	finance: 'villages/990101001200/finance/',
	'a disclosure with a short text': 'villages/990102001200/village-affairs/SW2024-02/',
	'a disclosure with a notice, attachments and a correction':
		'villages/990101001200/finance/CW2025-10/',
	'the calendar of a village': 'villages/990104001201/calendar/',
	'the calendar of a township': 'townships/990104/calendar/',
	'the calendar of the county': 'calendar/',
	'the calendar of an affair': 'calendar/finance/',
	'the decisions of a village': 'villages/990101001200/decisions/',
	'a decision with a missing step': 'villages/990104001201/decisions/JY2024-06/',
	'the projects of a village': 'villages/990101001200/projects/',
	'a project that made an asset': 'villages/990101001200/projects/XM2025-01/',
	'the story of a project’s money': 'villages/990101001200/projects/XM2025-01/trail/',
	'the story of a lease’s money': 'villages/990101001200/contracts/HT2021-02/trail/',
	'the contracts of a village': 'villages/990101001201/contracts/',
	'a contract with arrears and comments': 'villages/990104001201/contracts/HT2024-03/',
	'funds, assets and resources': 'villages/990101001201/capitals/',
	'claims and debts': 'villages/990104001200/debts/',
	'the subsidies of a village': 'villages/990101001200/subsidies/',
	'a subsidy with a long list': 'villages/990101001200/subsidies/BT2026-05/',
	'a subsidy of which a part was not paid': 'villages/990104001200/subsidies/BT2025-11/',
	'the distributions of a village': 'villages/990101001200/distributions/',
	'a register in which nothing is disclosed': 'villages/990104001201/distributions/',
	'the officials of a village': 'villages/990101001200/officials/',
	'the supervision committee of a village': 'villages/990104001201/supervision/',
	'the comments of a village': 'villages/990104001201/comments/',
	'the rectifications of a village': 'villages/990104001201/rectifications/',
	'the rectifications of the county': 'rectifications/',
	'the payees': 'payees/',
	'a payee with hundreds of payments': 'payees/4a494ca4876df387/',
	'a payee with contracts and works': 'payees/e5ce75c344f4dd2f/',
	'a payee that was paid nothing': 'payees/d799d887c3a7dbd4/',
	'the corrections of a village': 'villages/990101001200/corrections/',
	'the corrections of the county': 'corrections/',
	'the catalogue': 'catalogue/',
	'the categories': 'categories/',
	'the guides': 'guides/',
	'a guide': 'guides/publish-a-month/',
	'about the site': 'about/',
	search: 'search/',
	'the office tool': 'check/',
	'a wrong address': wrongAddress,
} as const;

export const everyKind = Object.entries(pageKinds);
