import { putRight } from '../history/put-right.ts';
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

/**
 * One disclosure in fifty had to be put right after publication.
 * @param key village, table and period: `990101001200/ledger/2026-09`
 */
export function addCorrection(text: DisclosureText, random: Random, key: string): DisclosureText {
	const drawn = text.notApplicable === undefined && random.chance(0.02);
	const told = putRight.find((each) => each.key === key)?.reason;
	const correction = told ?? (drawn ? random.pick(corrections) : undefined);
	return correction === undefined ? text : { ...text, correction };
}
