import { expect, it } from 'vitest';
import { tieLinks } from '../../src/views/ties.ts';
import { aDebt, aVillage, villageId } from '../builders.ts';
import {
	aFullAsset,
	aFullContract,
	aFullDecision,
	aFullFund,
	aFullProject,
	aFullResource,
} from '../register-rows.ts';

const { dataset } = aVillage({
	decisions: [aFullDecision()],
	projects: [aFullProject()],
	contracts: [aFullContract()],
});

it('a row leads to its decision, project and contract by their names', () => {
	const row = { decision: 'JY2025-01', project: 'XM2025-01', contract: 'HT2025-01' };
	expect(tieLinks(dataset, row)).toEqual([
		{ kind: 'decision', name: '维修村级道路', path: `/villages/${villageId}/decisions/JY2025-01/` },
		{ kind: 'project', name: '村级道路维修', path: `/villages/${villageId}/projects/XM2025-01/` },
		{
			kind: 'contract',
			name: '道路维修施工合同',
			path: `/villages/${villageId}/contracts/HT2025-01/`,
		},
	]);
});

it('a row that names a contract alone leads to the works that the contract is for', () => {
	const row = { decision: undefined, project: undefined, contract: 'HT2025-01' };
	expect(tieLinks(dataset, row).map(({ kind }) => kind)).toEqual(['project', 'contract']);
});

it('a row of other works under the same contract does not lead to these', () => {
	const { dataset: two } = aVillage({
		projects: [aFullProject(), aFullProject({ 编号: 'XM2025-02', 名称: '桥' })],
		contracts: [aFullContract()],
	});
	const row = { decision: undefined, project: 'XM2025-02', contract: 'HT2025-01' };
	expect(tieLinks(two, row).map(({ name }) => name)).toEqual(['桥', '道路维修施工合同']);
});

it('a row leads, each once, to what its contract lets and to what its works made', () => {
	const { dataset: owned } = aVillage({
		projects: [aFullProject({ 形成资产: 'ZC002' })],
		contracts: [aFullContract({ 标的: 'ZC001' })],
		assets: [
			aFullAsset({ 合同编号: 'HT2025-01' }),
			aFullAsset({ 编号: 'ZC002', 名称: '水泥路', 合同编号: 'HT2025-01' }),
		],
		resources: [aFullResource({ 合同编号: 'HT2025-01' })],
	});
	const row = { decision: undefined, project: undefined, contract: 'HT2025-01' };
	const holdings = tieLinks(owned, row).filter(({ kind }) => kind === 'holding');
	expect(holdings.map(({ name, path }) => [name, path])).toEqual([
		['村口门面房', `/villages/${villageId}/capitals/#row-ZC001`],
		['水泥路', `/villages/${villageId}/capitals/#row-ZC002`],
		['东坡果园', `/villages/${villageId}/capitals/#row-ZY001`],
	]);
});

it('a row that names nothing leads nowhere', () => {
	const row = { decision: undefined, project: undefined, contract: undefined };
	expect(tieLinks(dataset, row)).toEqual([]);
});

it('what the registers do not have is not linked', () => {
	const row = { decision: 'JY2020-99', project: undefined, contract: undefined };
	expect(tieLinks(dataset, row)).toEqual([]);
});

it('a row leads to the earmarked money that it names, whether it names anything else or not', () => {
	const { dataset } = aVillage({ funds: [aFullFund({ 编号: 'ZJ-1', 名称: '征地补偿款' })] });
	const untied = { decision: undefined, project: undefined, contract: undefined };
	expect(tieLinks(dataset, { ...untied, fund: 'ZJ-1' })).toEqual([
		{ kind: 'fund', name: '征地补偿款', path: `/villages/${villageId}/funds/ZJ-1/` },
	]);
	expect(tieLinks(dataset, { ...untied, fund: 'ZJ-9' })).toEqual([]);
});

it('a row leads to the claim or debt that it names, at its place in the register', () => {
	const { dataset: owing } = aVillage({ debts: [aDebt({ 编号: 'ZW-01', 事由: '周转借款' })] });
	const row = { decision: undefined, project: undefined, contract: undefined, debt: 'ZW-01' };
	expect(tieLinks(owing, row)).toEqual([
		{ kind: 'debt', name: '周转借款', path: `/villages/${villageId}/debts/#row-ZW-01` },
	]);
});
