import { describe, expect, it } from 'vitest';
import { inspectChanges } from '../../src/desk/inspect-changes.ts';
import type { DeskVillage, FileTexts } from '../../src/desk/office-files.ts';
import { aBalance, aLedgerRow, csvOf, villageFolder, villageId } from '../builders.ts';
import { aDesk, asOf, county, inFolder } from './a-desk.ts';

const february = csvOf([aLedgerRow({ 日期: '2025-02-05', 凭证号: '记-2-1' })]);
const march = csvOf([aLedgerRow({})]);
const balancesOf = (...rows: Parameters<typeof aBalance>[0][]) => csvOf(rows.map(aBalance));
const febBalance = {
	...{ 期间: '2025-02', 期初余额: '1100.00', 本期支出: '100.00', 期末余额: '1000.00' },
};
const registered = (period: string, day: string) =>
	csvOf([
		{ 编号: `CW${period}`, 目录编号: 'CW-01', 期间: period, 标题: '收支明细', 发布日期: day },
	]);

const published: FileTexts = {
	'ledger/2025-02.csv': february,
	'balances.csv': balancesOf(febBalance),
	'finance.csv': registered('2025-02', '2025-03-10'),
};

function inspect(changes: FileTexts, desk: DeskVillage = aDesk(published), more: string[] = []) {
	const options = { asOf, language: 'zh', attachments: more } as const;
	return inspectChanges(desk, county, inFolder(changes), options);
}

const kinds = ({ findings }: ReturnType<typeof inspect>) =>
	findings.map(({ kind, where, place }) =>
		[kind, where, place.file.replace(`${villageFolder}/`, '')].join(' '),
	);

describe('what an office’s new files would give', () => {
	it('is nothing where nothing changes', () => {
		const nothing = { findings: [], hints: [], repetitions: [], differences: [] };
		expect(inspect({})).toEqual({ ...nothing, obligations: [], balances: [] });
	});

	it('names what is wrong in a changed file, with a sentence and what to do', () => {
		const { findings } = inspect({
			'ledger/2025-03.csv': csvOf([aLedgerRow({ 日期: '2025-03-32' })]),
		});
		expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
			{
				kind: 'cell-unreadable',
				where: 'changed',
				place: { line: 2, column: '日期', cell: '2025-03-32' },
				title: '单元格无法识别',
				message: expect.stringContaining('2025-03-32') as string,
				fix: expect.stringMatching(/\S/) as string,
			},
		]);
	});

	it('names what the change causes in other files, and not what was wrong there before', () => {
		const wrong = aLedgerRow({ 日期: '2025-02-05', '支出（元）': '90.00' });
		const change = { 'ledger/2025-02.csv': csvOf([wrong]) };
		expect(kinds(inspect(change))).toEqual(['balance-ledger elsewhere balances.csv']);
		const already = aDesk({ ...published, ...change });
		expect(kinds(inspect({ 'finance.csv': published['finance.csv'] ?? '' }, already))).toEqual([]);
	});

	it('holds references against what is published', () => {
		const row = aLedgerRow({ 合同编号: 'HT2025-01' });
		const broken = inspect({ 'ledger/2025-03.csv': csvOf([row]) });
		expect(kinds(broken)).toContain('reference-dangling changed ledger/2025-03.csv');
		const contracts = csvOf([
			{
				编号: 'HT2025-01',
				名称: '维修合同',
				对方: '青禾县恒力公司',
				类型: '工程',
				签订日期: '2025-01-05',
				金额: '100.00',
			},
		]);
		const desk = aDesk({ ...published, 'contracts.csv': contracts });
		const whole = inspect({ 'ledger/2025-03.csv': csvOf([row]) }, desk);
		expect(kinds(whole)).not.toContain('reference-dangling changed ledger/2025-03.csv');
	});

	it('says how the obligations that it touches stand on the day, before and after', () => {
		const { obligations } = inspect({
			'ledger/2025-03.csv': march,
			'finance.csv': `${registered('2025-02', '2025-03-10')}CW2025-03,CW-01,2025-03,收支明细,2025-04-11\n`,
		});
		expect(obligations).toMatchObject([
			{
				affair: 'finance',
				item: 'CW-01',
				title: '收支明细',
				period: '2025-03',
				before: { kind: 'not-due' },
				after: { kind: 'on-time' },
			},
		]);
	});

	it('tells the status of periods long ago, too', () => {
		const late = inspectChanges(
			aDesk(published),
			county,
			inFolder({
				'ledger/2025-01.csv': csvOf([aLedgerRow({ 日期: '2025-01-05', 凭证号: '记-1-1' })]),
			}),
			{ asOf: '2027-06-01', language: 'zh' },
		);
		expect(late.obligations).toMatchObject([
			{ period: '2025-01', before: { kind: 'missing' }, after: { kind: 'unregistered' } },
		]);
	});

	it('puts the ledger of a period beside its balances, and says whether they agree', () => {
		const both = (own: Parameters<typeof aBalance>[0]) =>
			inspect({
				'ledger/2025-03.csv': march,
				'balances.csv': balancesOf(febBalance, own),
			}).balances;
		expect(both({})).toEqual([
			{
				period: '2025-03',
				entity: '集体经济组织',
				ledger: { incomeFen: 0, expenseFen: 10_000 },
				balances: {
					...{ openingFen: 100_000, incomeFen: 0, expenseFen: 10_000, closingFen: 90_000 },
				},
				previousClosingFen: 100_000,
				agrees: true,
			},
		]);
		expect(both({ 期初余额: '999.00', 期末余额: '899.00' })).toMatchObject([{ agrees: false }]);
		expect(both({ 本期支出: '90.00', 期末余额: '910.00' })).toMatchObject([{ agrees: false }]);
		expect(inspect({ 'ledger/2025-03.csv': march }).balances).toMatchObject([
			{ balances: undefined, previousClosingFen: 100_000, agrees: false },
		]);
	});

	it('lists the rows that differ, cell by cell', () => {
		const now = csvOf([
			aLedgerRow({ 日期: '2025-02-05', 凭证号: '记-2-1', '支出（元）': '90.00' }),
			aLedgerRow({ 日期: '2025-02-06', 凭证号: '记-2-2' }),
		]);
		const [ledger] = inspect({ 'ledger/2025-02.csv': now }).differences;
		expect(ledger).toMatchObject({
			file: `${villageFolder}/ledger/2025-02.csv`,
			table: 'ledger',
			period: '2025-02',
			same: 0,
			rows: [
				{
					kind: 'changed',
					key: '记-2-1',
					cells: [{ heading: '支出（元）', before: '100.00', after: '90.00' }],
				},
				{ kind: 'added', key: '记-2-2' },
			],
		});
		const [gone] = inspect({
			'ledger/2025-02.csv': csvOf([aLedgerRow({ 日期: '2025-02-09' })]),
		}).differences;
		expect(gone?.rows.map(({ kind }) => kind)).toEqual(['added', 'removed']);
	});

	it('says that a month is the same as another', () => {
		const monthOf = (month: string, more: string) =>
			csvOf(
				['1', '2', '3'].map((number) =>
					aLedgerRow({
						日期: `2025-${month}-0${number}`,
						凭证号: `记-${number}`,
						摘要: `${more}${number}`,
					}),
				),
			);
		const desk = aDesk({ 'ledger/2025-02.csv': monthOf('02', '电费') });
		const { repetitions } = inspect({ 'ledger/2025-03.csv': monthOf('03', '电费') }, desk);
		expect(repetitions).toEqual([expect.stringMatching(/2025年2月.*2025年3月/)]);
		expect(inspect({ 'ledger/2025-03.csv': monthOf('03', '水费') }, desk).repetitions).toEqual([]);
	});

	it('asks why a published figure says something else, or a row is gone, where corrections are told', () => {
		const log = { since: '2025-01-01', moves: [] };
		const told = aDesk(published, { log });
		const corrected = (more: Parameters<typeof aLedgerRow>[0]) =>
			csvOf([aLedgerRow({ 日期: '2025-02-05', 凭证号: '记-2-1', ...more })]);
		const asked = (text: string, desk: DeskVillage, more: FileTexts = {}) =>
			inspect({ 'ledger/2025-02.csv': text, ...more }, desk)
				.findings.filter(({ kind }) => kind.endsWith('-unexplained'))
				.map(({ kind, place, message }) => [kind, place.line, message]);
		expect(asked(corrected({ '支出（元）': '90.00' }), told)).toEqual([
			['correction-unexplained', 2, '公开时是 100.00，现在是 90.00，没有写原因。'],
		]);
		expect(asked(corrected({ '支出（元）': '90.00' }), aDesk(published))).toEqual([]);
		const reason = { '支出（元）': '90.00', 更正说明: '抄错了一位' };
		expect(asked(corrected(reason), told)).toEqual([]);
		expect(asked(corrected({ 摘要: '打印纸' }), told)).toEqual([]);
		expect(asked(corrected({ 凭证号: '记-2-9' }), told)).toEqual([
			['removal-unexplained', undefined, '2025-04-12撤下了公开过的1行，没有写原因。'],
		]);
		const finance = csvOf([
			{
				...{ 编号: 'CW2025-02', 目录编号: 'CW-01', 期间: '2025-02', 标题: '收支明细' },
				...{ 发布日期: '2025-03-10', 更正说明: '重新核对了凭证' },
			},
		]);
		expect(asked(corrected({ '支出（元）': '90.00' }), told, { 'finance.csv': finance })).toEqual(
			[],
		);
	});

	it('gives the hints that were not there before, with their sentences', () => {
		const unsigned = inspect({ 'ledger/2025-03.csv': march }).hints;
		expect(unsigned.map(({ rule, before }) => [rule, before])).toContainEqual([
			...['approver-missing', undefined],
		]);
		for (const { title, message } of unsigned) expect([title, message].every(Boolean)).toBe(true);
		const again = inspect({ 'ledger/2025-02.csv': february }).hints;
		expect(again).toEqual([]);
	});

	it('takes an attachment that comes along as present, and asks for one that does not', () => {
		const named = { ...published, 'finance.csv': registered('2025-02', '2025-03-10') };
		const finance = csvOf([
			{
				...{ 编号: 'CW2025-02', 目录编号: 'CW-01', 期间: '2025-02', 标题: '收支明细' },
				...{ 发布日期: '2025-03-10', 附件: '账页.pdf' },
			},
		]);
		const without = inspect({ 'finance.csv': finance }, aDesk(named));
		expect(kinds(without)).toEqual(['attachment-missing changed finance.csv']);
		expect(kinds(inspect({ 'finance.csv': finance }, aDesk(named), ['账页.pdf']))).toEqual([]);
	});

	it('lets an answer stand to a hint that only the comparison of villages gives', () => {
		const hint = { rule: 'repeat-winner-county', subject: 'village', on: '2025-03-01' } as const;
		const compared = { hints: [{ ...hint, values: {}, rows: [] }], neighbours: [] };
		const answers = csvOf([
			{
				...{
					提示编号: hint.rule,
					针对编号: hint.subject,
					答复内容: '几次都是县里公开招标定的，材料在公开栏。',
				},
				...{ 答复人职务: '村会计', 答复日期: '2025-04-10' },
			},
		]);
		const stale = inspect({ 'answers.csv': answers });
		expect(kinds(stale)).toEqual(['answer-stale changed answers.csv']);
		const known = aDesk(published, { compared });
		expect(kinds(inspect({ 'answers.csv': answers }, known))).toEqual([]);
	});

	it('lets nobody be named in full whom the county has not cleared', () => {
		const named = csvOf([aLedgerRow({ 摘要: '付李建国误工补贴' })]);
		const all = (desk: DeskVillage) => kinds(inspect({ 'ledger/2025-03.csv': named }, desk));
		expect(all(aDesk(published)).some((each) => each.includes('name'))).toBe(true);
		expect(
			all(aDesk(published, { publicNames: ['李建国'] })).some((each) => each.includes('name')),
		).toBe(false);
	});

	it('says of a village that its county does not have that there is none', () => {
		const desk = aDesk();
		const other = { ...desk, village: { ...desk.village, id: '990101009999' } };
		expect(() => inspect({}, other)).toThrow(RangeError);
		expect(villageId).not.toBe('990101009999');
	});

	it('shows nothing personal of what was written', () => {
		const { findings } = inspect({
			'ledger/2025-03.csv': csvOf([aLedgerRow({ 摘要: '转账 6222021234567890128' })]),
		});
		expect(findings.length).toBeGreaterThan(0);
		expect(JSON.stringify(findings)).not.toContain('6222021234567890128');
	});
});
