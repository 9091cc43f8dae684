import { describe, expect, it } from 'vitest';
import { attachments } from '../../src/checks/attachments.ts';
import { aContract, aDecision, aDisclosure, aLedgerRow } from '../builders.ts';
import { problems, sentences } from './problems.ts';

describe('attachments', () => {
	it('are all there and all listed', () => {
		const village = {
			finance: [aDisclosure({ 附件: '公告.pdf；照片.jpg' })],
			ledger: { '2025-03': [aLedgerRow({ 附件: '发票.pdf' })] },
			decisions: [aDecision({ 附件: '会议记录.pdf' })],
			contracts: [aContract({ 附件: '合同.pdf' })],
			attachments: ['公告.pdf', '照片.jpg', '发票.pdf', '会议记录.pdf', '合同.pdf'],
		};
		expect(problems(attachments, village)).toEqual([]);
	});

	it('that a register or a ledger lists must be there', () => {
		const village = {
			finance: [aDisclosure({ 附件: '公告.pdf；照片.jpg' })],
			ledger: { '2025-03': [aLedgerRow({ 附件: '发票.pdf' })] },
			attachments: ['公告.pdf'],
		};
		expect(problems(attachments, village)).toEqual([
			'attachment-missing finance.csv:2 附件',
			'attachment-missing ledger/2025-03.csv:2 附件',
		]);
		expect(sentences(attachments, village)[0]).toBe('attachments/ 下没有“照片.jpg”。');
	});

	it('that nobody lists are an error: nobody has looked at them', () => {
		expect(problems(attachments, { attachments: ['旧合同.pdf'] })).toEqual([
			'attachment-unlisted attachments/旧合同.pdf',
		]);
	});

	it('are not called unlisted while a row that may list them cannot be read', () => {
		expect(
			problems(attachments, { attachments: ['a.pdf'], incomplete: ['finance'], finance: [] }),
		).toEqual([]);
	});
});
