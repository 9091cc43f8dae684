import { describe, expect, it } from 'vitest';
import { restrictedAudience } from '../../src/checks/restricted-audience.ts';
import { aDisclosure, anObligation } from '../builders.ts';
import { problems, sentences } from './problems.ts';

describe('what the catalogue opens to few', () => {
	it('is not what everybody may see', () => {
		expect(problems(restrictedAudience, { finance: [aDisclosure({})] })).toEqual([]);
	});

	it.each(['本村成员', '特定对象'])('never reaches the site when it is for %s', (audience) => {
		const village = {
			catalogue: [anObligation({ 目录编号: 'DW-02', 类别: '党务', 公开对象: audience })],
			'party-affairs': [aDisclosure({ 目录编号: 'DW-02' })],
		};
		expect(problems(restrictedAudience, village)).toEqual([
			'audience-restricted party-affairs.csv:2 目录编号',
		]);
		expect(sentences(restrictedAudience, village)).toEqual([
			`“事项”只对${audience}公开，不能放到网上。`,
		]);
	});
});
