import type { Random } from '../random.ts';
import type { DisclosureText } from './telling.ts';

const corrections = [
	'首次公布时张贴日期写错，现已更正，其他内容不变。',
	'首次公布的标题漏写期间，现已补上，内容不变。',
	'首次公布时个别数字录入有误，经村务监督委员会核对后更正，以本次公布为准。',
	'首次公布的内容含有未脱敏的姓名，已撤下并重新公布。',
	'有村民提出合计数与分项不符，经核对系漏加一项，现已更正。',
	'首次公布时落款日期写错，现已更正。',
];

/** What was put right in the committed demo after its first publication, as the history of `data/` shows. */
const told: Readonly<Record<string, string>> = {
	'990101001200/ledger/2026-09':
		'秸秆禁烧巡查误工每工120元，首次公布按100元录入，差额误记在小组长误工补贴里；监委会核对凭证后更正，合计不变。',
	'990103001200/ledger/2026-09':
		'路灯维修和机耕道清障误工首次公布时串列100元，按发票和工资表更正，合计不变。',
	'990104001202/ledger/2026-09': '有村民问修的是哪里的路灯，摘要补写地点和数量，金额不变。',
};

/**
 * One disclosure in fifty had to be put right after publication.
 * @param key village, table and period: `990101001200/ledger/2026-09`
 */
export function withCorrection(text: DisclosureText, random: Random, key: string): DisclosureText {
	const drawn = text.notApplicable === undefined && random.chance(0.02);
	const correction = told[key] ?? (drawn ? random.pick(corrections) : undefined);
	return correction === undefined ? text : { ...text, correction };
}
