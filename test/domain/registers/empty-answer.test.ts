import { describe, expect, it } from 'vitest';
import { isEmptyAnswer } from '../../../src/domain/registers/empty-answer.ts';

describe('an answer', () => {
	it.each([
		'情况属实',
		'情况属实。',
		'经核实，情况属实。',
		'反映情况属实，已按规定办理',
		'已阅。',
		'已处理',
		'处理完毕',
		'已经解决。',
		'按规定办理',
		'已依法依规处理。',
		'下次注意',
		'今后加强管理。',
		'收到，感谢监督！',
		'我们高度重视，正在研究。',
		'手续齐全，符合规定。',
		'不属实。',
		'基本属实，已整改。',
	])('says nothing of the matter: %s', (answer) => {
		expect(isEmptyAnswer(answer)).toBe(true);
	});

	it.each([
		'已修好。',
		'已退还。',
		'已补发到卡。',
		'没有。',
		'有公函。',
		'同意。',
		'5月底前。',
		'不是。',
		'是。',
		'已改正。',
		'情况属实，已退回120元。',
		'情况属实，下月补发。',
		'按合同处理。',
		'按村规民约办理。',
		'已转乡镇处理。',
		'已通知施工人返修。',
		'见公开栏。',
		'发票附在凭证后。',
		'经查是会计记错了，已改正。',
		'不属实，那天没有开会。',
	])('may be short and still say what was found or done: %s', (answer) => {
		expect(isEmptyAnswer(answer)).toBe(false);
	});

	it('that is long is read by people', () => {
		expect(isEmptyAnswer('情况属实。'.repeat(9))).toBe(false);
	});
});
