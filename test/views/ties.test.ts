import { expect, it } from 'vitest';
import { tiesOf } from '../../src/views/ties.ts';
import { aVillage, villageId } from '../builders.ts';
import { aFullContract, aFullDecision, aFullProject } from '../register-rows.ts';

const { dataset } = aVillage({
	decisions: [aFullDecision()],
	projects: [aFullProject()],
	contracts: [aFullContract()],
});

it('a row leads to its decision, project and contract by their names', () => {
	const row = { decision: 'JY2025-01', project: 'XM2025-01', contract: 'HT2025-01' };
	expect(tiesOf(dataset, row)).toEqual([
		{ kind: 'decision', name: '维修村级道路', path: `/villages/${villageId}/decisions/JY2025-01/` },
		{ kind: 'project', name: '村级道路维修', path: `/villages/${villageId}/projects/XM2025-01/` },
		{
			kind: 'contract',
			name: '道路维修施工合同',
			path: `/villages/${villageId}/contracts/HT2025-01/`,
		},
	]);
});

it('a row that names nothing leads nowhere', () => {
	const row = { decision: undefined, project: undefined, contract: undefined };
	expect(tiesOf(dataset, row)).toEqual([]);
});

it('what the registers do not have is not linked', () => {
	const row = { decision: 'JY2020-99', project: undefined, contract: undefined };
	expect(tiesOf(dataset, row)).toEqual([]);
});
