import { expect, it } from 'vitest';
import { isVagueSummary } from '../../../../src/checks/hints/vouchers/vague-summary.ts';

it.each([
	'其他',
	'费用',
	'支出',
	'一批',
	'杂支',
	'报销',
	'其他费用',
	'支付3月杂费',
	'付款',
	'购物资一批',
	'材料费',
	'零星开支 500元',
	'2025年第一季度日常费用等',
	'各项支出（合计）',
	'报销费用2,300.00元',
	'。',
])('“%s” says nothing', (summary) => {
	expect(isVagueSummary(summary)).toBe(true);
});

it.each([
	'办公用品一批',
	'购办公用品一批',
	'防汛物资3批',
	'复印纸',
	'A4纸',
	'维修费',
	'交通费',
	'差旅费',
	'水费',
	'电费',
	'党费',
	'工程款',
	'其他村民误工补贴',
	'杂草清除',
	'杂工工资',
	'年货',
	'退款',
	'一批次耕地补贴',
	'支部活动费用',
	'会费',
	'支付王家湾水渠材料款',
	'日常保洁费用',
	'村委会电话费',
	'购买保险',
])('“%s” says what it was', (summary) => {
	expect(isVagueSummary(summary)).toBe(false);
});
