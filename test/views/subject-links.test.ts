import { describe, expect, it } from 'vitest';
import type { PortalContext } from '../../src/domain/portal/portal-context.ts';
import { profiles } from '../../src/domain/portal/profiles.ts';
import { rowsOf } from '../../src/village/dataset.ts';
import { recordsAbout, recordsAboutVoucher, subjectLink } from '../../src/views/subject-links.ts';
import { aDisclosure, aLedgerRow, aVillage, villageId, type Cells } from '../builders.ts';
import {
	aFullAsset,
	aFullComment,
	aFullContract,
	aFullDecision,
	aFullProject,
	aFullResource,
	aSupervisionRecord,
} from '../register-rows.ts';

const village = (comments: readonly Cells[], supervision: readonly Cells[] = []) =>
	aVillage({
		comments,
		supervision,
		decisions: [aFullDecision()],
		projects: [aFullProject()],
		contracts: [aFullContract()],
		assets: [aFullAsset()],
		resources: [aFullResource()],
		finance: [aDisclosure({}), aDisclosure({ 编号: 'GK-2', 目录编号: 'CW-02' })],
		ledger: {
			'2025-03': [aLedgerRow({ 凭证号: '记-3-1' }), aLedgerRow({ 凭证号: '记-3-2' })],
		},
	});

function linkOf(about: string) {
	const { dataset, register } = village([aFullComment({ 针对编号: about })]);
	const context = { register, profile: profiles.national } as unknown as PortalContext;
	return subjectLink(dataset, context, rowsOf(dataset, 'comments')[0]?.about);
}

describe('what a record is about', () => {
	it.each([
		['JY2025-01', 'decisions/JY2025-01/'],
		['XM2025-01', 'projects/XM2025-01/'],
		['HT2025-01', 'contracts/HT2025-01/'],
		['ZC001', 'capitals/#row-ZC001'],
		['ZY001', 'capitals/#row-ZY001'],
		['GK-1', 'finance/GK-1/'],
		['ledger:2025-03:记-3-2', `ledger/2025-03/#${encodeURIComponent('v-记-3-2')}`],
	])('is, for %s, at %s', (about, path) => {
		expect(linkOf(about)?.path).toBe(`/villages/${villageId}/${path}`);
	});

	it('is the ledger’s page for the disclosure of a ledger, which has no page of its own', () => {
		expect(linkOf('GK-2')?.path).toBe(`/villages/${villageId}/ledger/2025-03/`);
	});

	it('is named as its register names it, a voucher with its summary', () => {
		expect(linkOf('ZC001')?.name).toBe('村口门面房');
		expect(linkOf('ledger:2025-03:记-3-2')?.name).toBe('记-3-2 复印纸');
	});

	it.each(['', 'JY2020-09', 'ledger:2025-03:记-9-9'])('is nothing for “%s”', (about) => {
		expect(linkOf(about)).toBeUndefined();
	});
});

describe('the records about a thing', () => {
	const { dataset } = village(
		[
			aFullComment({ 编号: 'YJ1', 针对编号: 'JY2025-01' }),
			aFullComment({ 编号: 'YJ2', 针对编号: 'ledger:2025-03:记-3-2' }),
			aFullComment({ 编号: 'YJ3', 针对编号: 'ledger:2025-03:记-3-2' }),
		],
		[
			aSupervisionRecord({ 编号: 'JD1', 针对编号: 'JY2025-01' }),
			aSupervisionRecord({ 编号: 'JD2', 针对编号: 'ledger:2025-03:记-3-2' }),
			aSupervisionRecord({ 编号: 'JD3' }),
		],
	);
	const ids = ({ comments, supervision }: ReturnType<typeof recordsAbout>) =>
		[...comments, ...supervision].map(({ id }) => id);

	it('are found from its row', () => {
		expect(ids(recordsAbout(dataset, 'decisions', 'JY2025-01'))).toEqual(['YJ1', 'JD1']);
		expect(ids(recordsAbout(dataset, 'finance', 'GK-1'))).toEqual([]);
	});

	it('are found, all of them, from a voucher', () => {
		const found = recordsAboutVoucher(dataset, '2025-03', '记-3-2');
		expect(found && ids(found)).toEqual(['YJ2', 'YJ3', 'JD2']);
		expect(recordsAboutVoucher(dataset, '2025-03', '记-3-1')).toBeUndefined();
	});
});
