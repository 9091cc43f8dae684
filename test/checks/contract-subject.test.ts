import { describe, expect, it } from 'vitest';
import { contractSubject } from '../../src/checks/contract-subject.ts';
import { aContract, anAsset, aResource, type Cells } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const village = (cells: Cells) => ({
	assets: [anAsset()],
	resources: [aResource()],
	contracts: [aContract(cells)],
});

describe('the subject of a contract', () => {
	it.each([
		['资源发包', 'ZY-01'],
		['资产出租', 'ZC-001'],
		['其他', 'ZC-001'],
		['资产出租', ''],
	])('of the kind %s may be “%s”', (kind, subject) => {
		expect(problems(contractSubject, village({ 类型: kind, 标的: subject }))).toEqual([]);
	});

	it.each([
		['资源发包', 'ZC-001', '“资源发包”合同的标的应是集体资源，“ZC-001”却是集体资产。'],
		['资产出租', 'ZY-01', '“资产出租”合同的标的应是集体资产，“ZY-01”却是集体资源。'],
	])('of the kind %s is not “%s”', (kind, subject, sentence) => {
		const wrong = village({ 类型: kind, 标的: subject });
		expect(problems(contractSubject, wrong)).toEqual(['contract-subject contracts.csv:2 标的']);
		expect(sentences(contractSubject, wrong)).toEqual([sentence]);
	});
});
