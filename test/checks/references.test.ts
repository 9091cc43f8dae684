import { describe, expect, it } from 'vitest';
import { references } from '../../src/checks/references.ts';
import {
	aContract,
	aDecision,
	aDisclosure,
	aLedgerRow,
	anAsset,
	aProject,
	aResource,
} from '../builders.ts';
import { problems, sentences } from './problems.ts';

const dangling = { finance: [aDisclosure({}), aDisclosure({ 编号: 'GK-2', 目录编号: 'CW-99' })] };

describe('a reference', () => {
	it('finds the row it names', () => {
		expect(problems(references, { finance: [aDisclosure({ 目录编号: 'CW-03' })] })).toEqual([]);
	});

	it('that finds nothing names the table it looked in', () => {
		expect(problems(references, dangling)).toEqual(['reference-dangling finance.csv:3 目录编号']);
		expect(sentences(references, dangling)).toEqual([
			'公开目录（catalogue.csv）里没有编号“CW-99”。',
		]);
	});

	it('of a ledger leads to decisions, contracts and projects of the village', () => {
		const row = { 决议编号: 'JY2025-01', 合同编号: 'HT2025-01', 项目编号: 'XM2025-01' };
		const village = { ledger: { '2025-03': [aLedgerRow(row)] } };
		expect(problems(references, village)).toEqual([
			'reference-dangling ledger/2025-03.csv:2 决议编号',
			'reference-dangling ledger/2025-03.csv:2 合同编号',
			'reference-dangling ledger/2025-03.csv:2 项目编号',
		]);
		const registers = {
			decisions: [aDecision()],
			contracts: [aContract()],
			projects: [aProject()],
		};
		expect(problems(references, { ...village, ...registers })).toEqual([]);
	});

	it('of a contract leads to an asset or a resource', () => {
		const village = (subject: string) => ({
			contracts: [aContract({ 标的: subject })],
			assets: [anAsset()],
			resources: [aResource()],
		});
		expect(problems(references, village('ZC-001'))).toEqual([]);
		expect(problems(references, village('ZY-01'))).toEqual([]);
		expect(problems(references, village('ZY-02'))).toEqual([
			'reference-dangling contracts.csv:2 标的',
		]);
		expect(sentences(references, village('ZY-02'))).toEqual([
			'集体资产、集体资源（assets.csv、resources.csv）里没有编号“ZY-02”。',
		]);
		expect(problems(references, { ...village('ZY-02'), incomplete: ['resources'] })).toEqual([]);
	});

	it('is not judged while the county’s files cannot be read', () => {
		expect(problems(references, { ...dangling, registerComplete: false })).toEqual([]);
	});
});
