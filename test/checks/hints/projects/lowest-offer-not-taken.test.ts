import { expect, it } from 'vitest';
import { lowestOfferNotTaken } from '../../../../src/checks/hints/projects/lowest-offer-not-taken.ts';
import { aBid } from '../../../builders.ts';
import { aFullProject } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const projects = [aFullProject()];
const other = (cells: Readonly<Record<string, string>>) =>
	aBid({ 单位: '长风水利工程有限公司', 结果: '未中标', ...cells });

it('a lower offer that lost is noted with both prices', () => {
	const bids = [aBid(), other({ 报价: '74000.00' })];
	expect(sayings(lowestOfferNotTaken, { projects, bids })).toEqual([
		'projects:XM2025-01 禾丰建设工程队报价 76,000.00 元中标，长风水利工程有限公司报价 74,000.00 元未中标，低 2,000.00 元。',
	]);
	expect(hintsIn(lowestOfferNotTaken, { projects, bids })).toMatchObject([{ amountFen: 200_000 }]);
});

it.each([
	['the lowest won', [aBid(), other({ 报价: '80000.00' })]],
	['another offered the same', [other({ 报价: '76000.00' }), aBid()]],
	['the lower bid was invalid', [aBid(), other({ 报价: '74000.00', 结果: '废标' })]],
	['the lower bid says no price', [aBid(), other({ 报价: '' })]],
	['nobody won', [aBid({ 结果: '未中标' }), other({ 报价: '74000.00' })]],
	['two lots were won apart', [aBid(), other({ 报价: '74000.00', 结果: '中标' })]],
])('nothing is noted where %s', (_, bids) => {
	expect(hintsIn(lowestOfferNotTaken, { projects, bids })).toEqual([]);
});
