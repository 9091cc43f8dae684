import { expect, it } from 'vitest';
import { bidsMissing } from '../../../../src/checks/hints/projects/bids-missing.ts';
import { aBid } from '../../../builders.ts';
import { aFullProject } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

it('asks for the bids of a project that somebody won', () => {
	expect(sayings(bidsMissing, { projects: [aFullProject()] })).toEqual([
		'projects:XM2025-01 采购方式是询价，由青禾县路桥工程队中标，没有登记各家报价。',
	]);
});

it.each([
	['one bid is registered', { projects: [aFullProject()], bids: [aBid()] }],
	['nobody has won yet', { projects: [aFullProject({ 中标单位: '' })] }],
	['villagers built it themselves', { projects: [aFullProject({ 采购方式: '村民自建' })] }],
	['it was awarded directly', { projects: [aFullProject({ 采购方式: '直接发包' })] }],
	[
		'some bids could not be read',
		{
			projects: [aFullProject()],
			bids: [aBid({ 项目编号: 'XM9' })],
			incomplete: ['bids'] as const,
		},
	],
])('asks for none where %s', (_, parts) => {
	expect(hintsIn(bidsMissing, parts)).toEqual([]);
});
