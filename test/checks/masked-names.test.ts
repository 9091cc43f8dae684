import { describe, expect, it } from 'vitest';
import { maskedNames } from '../../src/checks/masked-names.ts';
import { aComment, aLedgerRow, aProject, villageId, type Cells } from '../builders.ts';
import { problems } from './problems.ts';

const official: Cells = {
	姓名: '周明远',
	机构: '村党组织',
	职务: '书记',
	任期开始: '2021-01-15',
};

const found = (cells: Cells, incomplete: 'officials'[] = []) =>
	problems(maskedNames, {
		ledger: { '2025-03': [aLedgerRow(cells)] },
		officials: [official],
		incomplete,
	});

describe('a private person', () => {
	it.each(['张春生', '张春生等5人', '村民张春生', '张*生、李小满', '张 春 生', '欧阳春生'])(
		'stands in full as “%s”',
		(name) => {
			expect(found({ 对方: name, 对方类型: '个人' })).toHaveLength(1);
		},
	);

	it.each([
		'张*生',
		'张某',
		'张*生等5人',
		'各户',
		'全体村民',
		'五保户12人',
		'张师傅',
		'老王',
		'周明远',
	])('stands masked, or in office, as “%s”', (name) => {
		expect(found({ 对方: name, 对方类型: '个人' })).toEqual([]);
	});

	it('is asked about where it is declared an organisation', () => {
		expect(found({ 对方: '张春生', 对方类型: '单位' })).toEqual([
			'private-name ledger/2025-03.csv:2 对方',
		]);
		expect(found({ 对方: '周明远', 对方类型: '单位' })).toEqual([]);
		expect(found({ 对方: '张记建材店', 对方类型: '单位' })).toEqual([]);
	});

	it('is asked about as the winner of a tender', () => {
		const winner = (name: string) =>
			problems(maskedNames, { projects: [aProject({ 中标单位: name })], officials: [official] });
		expect(winner('李建国')).toEqual(['private-name projects.csv:2 中标单位']);
		expect(winner('李建国建筑队')).toEqual([]);
	});

	it('is asked about in a text, and an error beside what must not be told', () => {
		expect(found({ 摘要: '付给李建国挖机款' })).toEqual(['private-name ledger/2025-03.csv:2 摘要']);
		expect(found({ 备注: '收款人李建国，回族' })).toEqual([
			'name-with-details ledger/2025-03.csv:2 备注',
		]);
		expect(found({ 摘要: '付给周明远电话费' })).toEqual([]);
		expect(found({ 摘要: '付给李*国挖机款' })).toEqual([]);
	});

	it('may stand where the county has cleared the name', () => {
		const cleared = (cells: Cells) =>
			problems(maskedNames, {
				ledger: { '2025-03': [aLedgerRow({ 摘要: '付给李建国挖机款' })] },
				publicNames: [{ 姓名: '李建国', 理由: '英烈', ...cells }],
			});
		expect(cleared({})).toEqual([]);
		expect(cleared({ 村: villageId })).toEqual([]);
		expect(cleared({ 村: '990101009999' })).toHaveLength(1);
	});

	it('stands in full nowhere in what villagers say', () => {
		const said = (text: string) =>
			problems(maskedNames, {
				comments: [aComment({ '内容（脱敏）': text })],
				officials: [official],
			});
		expect(said('村民王小明家门口路灯不亮')).toEqual(['full-name comments.csv:2 内容（脱敏）']);
		expect(said('问周明远的报酬')).toEqual([]);
	});

	it('is seen without a type only where it can hardly be anything else', () => {
		expect(found({ 对方: '张春生' })).toHaveLength(1);
		expect(found({ 对方: '金桥村' })).toEqual([]);
		expect(found({ 对方: '万家福超市' })).toEqual([]);
	});

	it('is let be while it cannot be told who is in office', () => {
		expect(found({ 对方: '张春生', 对方类型: '个人' }, ['officials'])).toEqual([]);
	});
});
