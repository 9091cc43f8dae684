import { expect, it } from 'vitest';
import { homesteadOverArea } from '../../../../src/checks/hints/homesteads/homestead-over-area.ts';
import { aHomestead, aStandard, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const plots = (cells: Cells = {}) =>
	aStandard({
		...{ 编号: 'BZ-07', 事项: '宅基地面积', 名称: '宅基地面积', 标准: '120' },
		...{ 计量单位: '平方米', ...cells },
	});
const approved = (cells: Cells = {}) =>
	aHomestead({ 结果: '已批准', 批准日期: '2025-05-06', '批准面积（平方米）': '120.5', ...cells });
const large = plots({ 编号: 'BZ-08', 名称: '五人以上户', 标准: '150' });

it('an approved plot above the only standard is noted, the county’s or the village’s', () => {
	const homesteads = [approved()];
	const said = ['homesteads:ZJ2025-01 批准 120.5 平方米，“宅基地面积”最大 120 平方米。'];
	expect(sayings(homesteadOverArea, { homesteads, countyStandards: [plots()] })).toEqual(said);
	expect(sayings(homesteadOverArea, { homesteads, standards: [plots()] })).toEqual(said);
});

it('of several standards the one that the row names counts', () => {
	const countyStandards = [plots(), large];
	const of = (standard: string) =>
		hintsIn(homesteadOverArea, { countyStandards, homesteads: [approved({ 标准编号: standard })] });
	expect(of('BZ-07')).toHaveLength(1);
	expect(of('BZ-08')).toEqual([]);
	expect(of('')).toEqual([]);
});

it.each([
	['it is as large', [approved({ '批准面积（平方米）': '120' })], [plots()]],
	['it is not approved yet', [approved({ 批准日期: '', 结果: '受理' })], [plots()]],
	['no standard is registered', [approved()], []],
	['the standard is of money', [approved({ 标准编号: 'BZ-01' })], [aStandard()]],
	['the standard is in another unit', [approved()], [plots({ 计量单位: '亩' })]],
	['it came later', [approved()], [plots({ 生效日期: '2025-06-01' })]],
])('nothing is noted where %s', (_, homesteads, countyStandards) => {
	expect(hintsIn(homesteadOverArea, { homesteads, countyStandards })).toEqual([]);
});
