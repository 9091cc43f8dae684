import { describe, expect, it } from 'vitest';
import { obligationAffair } from '../../src/checks/obligation-affair.ts';
import { aDisclosure } from '../builders.ts';
import { problems, sentences } from './problems.ts';

describe('a disclosure', () => {
	it('fulfils an item of its own affair', () => {
		const village = {
			'party-affairs': [aDisclosure({ 目录编号: 'DW-01' })],
			'village-affairs': [aDisclosure({ 目录编号: 'CW-01' })],
			finance: [aDisclosure({ 目录编号: 'CW-03' })],
		};
		expect(problems(obligationAffair, village)).toEqual([]);
	});

	it('does not fulfil an item of another affair', () => {
		const village = { 'party-affairs': [aDisclosure({ 目录编号: 'CW-01' })] };
		expect(problems(obligationAffair, village)).toEqual([
			'obligation-other-affair party-affairs.csv:2 目录编号',
		]);
		expect(sentences(obligationAffair, village)).toEqual([
			'目录编号“CW-01”（村民会议决定）属于村务，不能登记在这里。',
		]);
	});
});
