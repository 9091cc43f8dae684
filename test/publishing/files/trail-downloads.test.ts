import { expect, it } from 'vitest';
import { listTrailDownloads } from '../../../src/publishing/files/trail-downloads.ts';
import { aLedgerRow, aVillage, villageId } from '../../builders.ts';
import { aFullContract, aFullProject } from '../../register-rows.ts';

it('the rows of a project and of its contract can be downloaded as the ledger has them', () => {
	const { dataset } = aVillage({
		projects: [aFullProject(), aFullProject({ 编号: 'XM2025-02', 合同编号: '' })],
		contracts: [aFullContract()],
		ledger: {
			'2025-03': [
				aLedgerRow({ 摘要: '=1+1', 合同编号: 'HT2025-01' }),
				aLedgerRow({ 凭证号: '记-3-2' }),
			],
		},
	});
	const files = [...listTrailDownloads(dataset)];
	expect(files.map(({ path }) => path)).toEqual([
		`downloads/trails/${villageId}/projects/XM2025-01.csv`,
		`downloads/trails/${villageId}/contracts/HT2025-01.csv`,
	]);
	const [headings, ...rows] = (files[0]?.text ?? '').replace('\uFEFF', '').trim().split('\n');
	expect(headings).toMatch(/^主体,日期,凭证号,/);
	expect(rows).toEqual([expect.stringMatching(/^,2025-03-05,记-3-1,办公费,,'=1\+1,,100\.00,/)]);
});
