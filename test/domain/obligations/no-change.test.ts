import { expect, it } from 'vitest';
import { confirmsNoChange } from '../../../src/domain/obligations/no-change.ts';

const confirms = (body: string) =>
	confirmsNoChange({ title: '资产情况', body, notApplicable: undefined });

it.each([
	'本期无变动',
	'本年度无增减，明细见台账',
	'没有发生任何变化。',
	'与上年相比未变更',
	'无变动情况说明',
	'变动情况：无',
	'全村所列资产没有变动',
])('“%s” confirms that nothing changed', (body) => {
	expect(confirms(body)).toBe(true);
});

it.each([
	'逐项说明有无变动',
	'有没有变动以台账为准',
	'是否有变动请核对',
	'是否未变更，正在核实',
	'如无变动，沿用上期',
	'没有变动的不再列出',
	'合同转让后未变更登记',
	'变动情况：无法核对',
	'新增水泵一台',
])('“%s” does not', (body) => {
	expect(confirms(body)).toBe(false);
});
