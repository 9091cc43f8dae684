import { expect, it } from 'vitest';
import { biddersAlike } from '../../../../src/checks/hints/projects/bidders-alike.ts';
import { aBid } from '../../../builders.ts';
import { aFullProject } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const projects = [aFullProject()];
const lost = (name: string) => aBid({ 单位: name, 报价: '77000.00', 结果: '未中标' });

it.each([
	['the same legal person', '禾丰建设工程队有限公司'],
	['the same name', '禾丰建设工程队'],
	['one character apart', '禾豐建设工程队'],
])('a bidder that lost to itself is noted: %s', (_, name) => {
	expect(
		sayings(biddersAlike, { projects, bids: [aBid(), lost(name), lost('长风水利工程')] }),
	).toEqual([`projects:XM2025-01 3 家投标，由禾丰建设工程队中标，落选的有名称相近的${name}。`]);
});

it('other names are not, nor are two losers that are alike', () => {
	const bids = [aBid(), lost('长风水利工程有限公司'), lost('长风水利工程有限责任公司')];
	expect(hintsIn(biddersAlike, { projects, bids })).toEqual([]);
});
