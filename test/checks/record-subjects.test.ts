import { describe, expect, it } from 'vitest';
import { recordSubjects } from '../../src/checks/record-subjects.ts';
import {
	aComment,
	aContract,
	aDecision,
	aDisclosure,
	aLedgerRow,
	aProject,
	aResource,
	anAsset,
	type VillageParts,
} from '../builders.ts';
import { aSupervisionRecord } from '../register-rows.ts';
import { problems, sentences } from './problems.ts';

const village = (about: string, parts: VillageParts = {}): VillageParts => ({
	decisions: [aDecision()],
	projects: [aProject()],
	contracts: [aContract()],
	assets: [anAsset()],
	resources: [aResource()],
	finance: [aDisclosure({})],
	'party-affairs': [aDisclosure({ 编号: 'DW-1', 目录编号: 'DW-01' })],
	'village-affairs': [aDisclosure({ 编号: 'SW-1', 目录编号: 'CW-01' })],
	ledger: { '2025-03': [aLedgerRow({}), aLedgerRow({})] },
	comments: [aComment({ 针对编号: about })],
	...parts,
});

describe('what a comment is about', () => {
	it.each([
		'JY2025-01',
		'XM2025-01',
		'HT2025-01',
		'ZC-001',
		'resources:ZY-01',
		'GK-1',
		'DW-1',
		'SW-1',
		'decisions:JY2025-01',
		'ledger:2025-03:记-3-1',
		'',
	])('may be “%s”', (about) => {
		expect(problems(recordSubjects, village(about))).toEqual([]);
	});

	it.each(['JY2025-02', 'contracts:JY2025-01', 'ledger:2025-04:记-3-1', 'ledger:2025-03:记-3-2'])(
		'is not “%s”, which is not there',
		(about) => {
			expect(problems(recordSubjects, village(about))).toEqual([
				'subject-dangling comments.csv:2 针对编号',
			]);
		},
	);

	it('says where it looked', () => {
		expect(sentences(recordSubjects, village('ledger:2025-04:记-3-1'))).toEqual([
			'公开登记、决议、项目、合同、资产、资源和收支明细里都找不到“ledger:2025-04:记-3-1”。',
		]);
	});

	it('is named with its table when two tables use the same id', () => {
		const shared = { contracts: [aContract({ 编号: 'JY2025-01' })] };
		expect(problems(recordSubjects, village('JY2025-01', shared))).toEqual([
			'subject-ambiguous comments.csv:2 针对编号',
		]);
		expect(sentences(recordSubjects, village('JY2025-01', shared))).toEqual([
			'编号“JY2025-01”在 decisions.csv、contracts.csv 里都有，不知道是哪一个。',
		]);
		expect(problems(recordSubjects, village('contracts:JY2025-01', shared))).toEqual([]);
	});

	it('is not judged while a table that may hold it cannot be read', () => {
		const broken = village('JY2025-02', { incomplete: ['projects'] });
		expect(problems(recordSubjects, broken)).toEqual([]);
	});
});

describe('what a supervision record is about', () => {
	const looked = (about: string) =>
		village('', { supervision: [aSupervisionRecord({ 针对编号: about })] });

	it.each(['XM2025-01', 'ZC-001', 'ledger:2025-03:记-3-1', ''])('may be “%s”', (about) => {
		expect(problems(recordSubjects, looked(about))).toEqual([]);
	});

	it('is not what is not there', () => {
		expect(problems(recordSubjects, looked('XM2025-02'))).toEqual([
			'subject-dangling supervision.csv:2 针对编号',
		]);
	});
});
