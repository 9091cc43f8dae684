import type { HintTextsAbout } from '../../hint-texts.ts';
import { money } from '../format.ts';

export const signatures: HintTextsAbout<'signatures'> = {
	'handler-missing': {
		title: '缺少经手人',
		rule: '每笔支出都写明经手人。',
		limit: '一笔支出一个签字人，不能空着；银行扣收的手续费除外。',
		reasons: ['银行代扣水电费等，没有人经手。', '原始凭证上已经签字，录入时漏填。'],
		answer: '凭证上有签字的，在收支明细里补上；没有的，说明原因。',
		message: ({ summary }) => `“${summary}”没有填经手人。`,
	},
	'witness-missing': {
		title: '缺少证明人',
		rule: '每笔支出都写明证明人。',
		limit: '一笔支出一个签字人，不能空着；银行扣收的手续费除外。',
		reasons: ['银行代扣水电费等，没有人在场证明。', '原始凭证上已经签字，录入时漏填。'],
		answer: '凭证上有签字的，在收支明细里补上；没有的，说明原因。',
		message: ({ summary }) => `“${summary}”没有填证明人。`,
	},
	'approver-missing': {
		title: '缺少审批人',
		rule: '每笔支出都写明审批人。',
		limit: '一笔支出一个签字人，不能空着；银行扣收的手续费除外。',
		reasons: [
			'原始凭证上已经签字，录入时漏填。',
			'银行代扣水电费等，扣款时没有经过审批。',
			'按月固定发放的，年初已经一并审批。',
		],
		answer: '凭证上有签字的，在收支明细里补上；没有的，说明原因。',
		message: ({ summary }) => `“${summary}”没有填审批人。`,
	},
	'supervisor-review-missing': {
		title: '缺少监委会审核人',
		rule: '每笔支出，或者它所在期间的财务公开登记，写明村务监督委员会的审核人。',
		limit: '收支明细和财务公开登记，至少一处有监委会审核人。',
		reasons: [
			'监委会已经审核，录入时漏填。',
			'这一期还没有登记公开，审核人还没有填。',
			'监委会换届，当时没有人审核。',
		],
		answer: '审核过的，在收支明细或者财务公开登记里补上审核人；没有的，说明原因。',
		message: ({ summary }) => `“${summary}”没有监委会审核人，财务公开登记里也没有。`,
	},
	'countersign-missing': {
		title: '大额支出只有一人审批',
		rule: '达到本县规定金额的支出，由两名以上审批人签字。',
		limit: ({ fen }) => `${money(fen)} 元以上的支出，至少两名审批人。`,
		reasons: [
			'凭证上两人都签了，录入时只填了一人。',
			'另一名负责人空缺或者外出，事后补签。',
			'这笔钱已经由会议集体研究同意。',
		],
		answer: '凭证上有签字的，在“审批人”里补上，用“；”隔开；没有的，说明原因。',
		message: ({ summary, fen, approver }) =>
			`“${summary}”支出 ${money(fen)} 元，审批人只有${approver}一人。`,
	},
	'same-person-two-roles': {
		title: '一人签了两栏',
		rule: '同一笔支出的经手人、证明人、审批人和监委会审核人，不由同一人担任。',
		limit: '四个签字人各是一人。',
		reasons: [
			'村干部人数少，当时在岗的人手不够。',
			'审批人临时代办，没有换人审批。',
			'录入时填错了人，凭证上不是同一人。',
		],
		answer: '填错的，改正；确是同一人的，说明原因，以后由不同的人签。',
		message: ({ summary, name, roles: ids }) =>
			`“${summary}”的${rolesIn(ids).join('、')}都是${name}。`,
	},
};

const roleNames: Readonly<Record<string, string>> = {
	handler: '经手人',
	witness: '证明人',
	approver: '审批人',
	reviewer: '监委会审核人',
};

function rolesIn(ids: string): string[] {
	return ids.split(' ').map((id) => roleNames[id] ?? id);
}
