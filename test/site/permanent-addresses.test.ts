import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { careless, quarterly, village } from './county.ts';
import { readPage, tagsOf } from './html.ts';

/**
 * An address of each kind that sites have published, as somebody may have cited it: page or file, and the place on it. They
 * stand here as they were written, for code that makes addresses can change them. A line may be added, none may go.
 */
const cited = [
	...['', 'villages/', 'search/', 'explore/', 'about/', 'rules/', 'categories/', 'check/'],
	...['calendar/', 'calendar/party-affairs/', 'calendar/village-affairs/', 'calendar/finance/'],
	...['catalogue/#CW01', 'standards/', 'links/', 'funds/', 'comments/', 'corrections/'],
	...['rectifications/', 'payees/', 'payees/13f559b270d60b70/'],
	...['hints/#explorer', 'hints/rules/', 'hints/rules/witness-missing/'],
	...['guides/', 'guides/how-to-read-accounts/', 'guides/ask-and-complain/', 'guides/hints/'],
	...['guides/publish-a-month/', 'guides/answer-hints/', 'guides/what-must-be-disclosed/'],
	...['townships/990201/', 'townships/990201/calendar/'],
	...[`villages/${village}/#ask`, `villages/${village}/corrections/`],
	...[`villages/${village}/calendar/#waiting`, `villages/${village}/years/2025/`],
	`villages/${village}/ledger/2025-03/#v-记-3-2`,
	`villages/${village}/ledger/2025-03/#c-utilities`,
	`villages/${quarterly}/ledger/2025-Q1/`,
	`v/${village}/#2025-03/记-3-2`,
	`v/${quarterly}/#2025-Q1`,
	...[`villages/${careless}/hints/#h-exybbnv1t`, `villages/${village}/officials/`],
	...[`villages/${village}/party-affairs/DW2025-01/`, `villages/${village}/party-affairs/`],
	...[`villages/${village}/village-affairs/`, `villages/${village}/finance/CW2025-09/`],
	...[`villages/${village}/decisions/`, `villages/${careless}/decisions/JY2025-01/`],
	...[`villages/${village}/projects/XM2025-01/`, `villages/${village}/projects/XM2025-01/trail/`],
	...[`villages/${village}/contracts/HT2021-01/`, `villages/${village}/contracts/HT2021-01/trail/`],
	...[`villages/${village}/subsidies/BT2025-02/`, `villages/${village}/funds/ZJ2025-01/`],
	...[`villages/${village}/capitals/#row-ZC-003`, `villages/${careless}/debts/#row-ZW-01`],
	...[`villages/${village}/distributions/#row-2024`, `villages/${village}/fees/#row-SF2025-01`],
	...[`villages/${village}/inspections/#row-JC2021-01`, `villages/${village}/handovers/`],
	...[`villages/${village}/supervision/#row-JD2025-01`, `villages/${careless}/homesteads/`],
	...[`villages/${careless}/comments/#row-YJ2025-01`, `villages/${village}/registers/entities/`],
	...[`villages/${careless}/rectifications/#row-ZG2025-01`],
	`villages/${village}/registers/standards/#row-CBZ-01`,
	...[`downloads/${village}/ledger/2025-03.csv`, `downloads/${village}/contracts.csv`],
	...[`downloads/${village}/budget/2025.csv`, `downloads/${village}/hints.csv`],
	...[`downloads/${village}/corrections.csv`, `downloads/${village}/subsidies/BT2025-02.csv`],
	`downloads/trails/${village}/contracts/HT2021-01.csv`,
	`downloads/trails/${village}/projects/XM2025-01.csv`,
	...[
		'downloads/calendar/all.csv',
		'downloads/calendar/items.csv',
		'downloads/calendar/finance.csv',
	],
	...['downloads/calendar/township-990201.csv', 'downloads/corrections.csv'],
	...['downloads/funds.csv', 'downloads/standards.csv', 'downloads/links.csv'],
	...['downloads/hints/2025.csv', 'downloads/hints/2025.json', 'downloads/ledger/index.json'],
	...['downloads/payees/all.csv', 'downloads/payees/13f559b270d60b70.csv'],
	`attachments/${village}/2025-ludeng-biaojue.pdf`,
	...['templates/ledger.xlsx', 'portal.json', 'icon.svg'],
];

it('every address that may have been cited still leads to its place', () => {
	const { folder } = inject('county');
	const lost = cited.filter((address) => {
		const [below = '', place] = address.split('#');
		const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
		if (!existsSync(path.join(folder, file))) return true;
		if (place === undefined) return false;
		return ![...tagsOf(readPage(folder, file))].some(
			({ attributes }) => attributes.get('id') === place,
		);
	});
	expect(lost).toEqual([]);
});
