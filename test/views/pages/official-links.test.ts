import { expect, it } from 'vitest';
import { groupLinks } from '../../../src/views/pages/official-links.ts';
import { aVillage, type Cells } from '../../builders.ts';

const link = (cells: Cells): Cells => ({
	...{ 日期: '2025-06-18', 标题: '通报', 发布单位: '县纪委监委' },
	网址: 'https://example.gov.cn/1',
	...cells,
});

it('links stand by kind, the newest first, those without one at the end', () => {
	const { register } = aVillage({
		links: [
			link({ 标题: '无类别' }),
			link({ 标题: '旧通报', 类别: '通报曝光', 日期: '2024-01-01' }),
			link({ 标题: '解读', 类别: '政策解读' }),
			link({ 标题: '新通报', 类别: '通报曝光' }),
		],
	});
	const groups = groupLinks(register);
	expect(groups.map(({ kind, links }) => [kind, links.map(({ title }) => title)])).toEqual([
		['notice', ['新通报', '旧通报']],
		['policy', ['解读']],
		['other', ['无类别']],
	]);
	expect(groupLinks({ links: [] })).toEqual([]);
});
