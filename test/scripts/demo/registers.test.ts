import { describe, expect, it } from 'vitest';
import { sumFen } from '../../../src/domain/money/money.ts';
import { villageTables } from '../../../src/domain/tables/index.ts';
import { demoByPath, fen, rowsOf, type Cells } from './read-demo.ts';

const made = demoByPath();
const ids = rowsOf(made.get('villages.csv')).map(({ 村编号 = '' }) => 村编号);
const seen = '2026-11-15';

const table = (id: string, name: string) =>
	made.has(`villages/${id}/${name}.csv`) ? rowsOf(made.get(`villages/${id}/${name}.csv`)) : [];
const ledgerOf = (id: string) =>
	[...made].flatMap(([path, content]) =>
		path.startsWith(`villages/${id}/ledger/`) ? rowsOf(content) : [],
	);
const ofCounty = (name: string) => ids.flatMap((id) => table(id, name));
const total = (rows: readonly Cells[], heading: string) =>
	sumFen(rows.map((row) => (row[heading] ? fen(row[heading]) : 0)));
const count = (rows: readonly Cells[], heading: string) =>
	Object.fromEntries(
		[...Map.groupBy(rows, (row) => row[heading] ?? '')].map(([word, of]) => [word, of.length]),
	);

describe.each(ids)('the registers of %s', (id) => {
	const ledger = ledgerOf(id);

	it('hold nothing later than the day the demo is seen, but what is planned', () => {
		const planned = new Set(['结束', '到期日', '整改期限', '开始']);
		const registers = ['decisions', 'projects', 'contracts', 'assets', 'debts', 'subsidies'];
		const more = ['supervision', 'comments', 'rectifications'];
		const late = [...registers, ...more].flatMap((name) =>
			table(id, name).flatMap((row) =>
				Object.entries(row).filter(
					([heading, cell]) =>
						!planned.has(heading) && /^\d{4}-\d{2}-\d{2}$/.test(cell) && cell > seen,
				),
			),
		);
		expect(late).toEqual([]);
	});

	it('let the ledger tell what was paid for each project: the final cost, less what is still owed', () => {
		const owed = table(id, 'debts');
		for (const project of table(id, 'projects')) {
			const payments = ledger.filter((row) => row.项目编号 === project.编号);
			if (payments.length === 0 || !project.决算金额) continue;
			const left = owed.filter(({ 事由 }) => 事由 === `${project.名称}尾款和质保金`);
			const paid = total(payments, '支出（元）');
			expect([project.编号, paid + total(left, '余额')]).toEqual([
				project.编号,
				fen(project.决算金额),
			]);
			expect(payments.map((row) => [row.决议编号, row.合同编号])).toEqual(
				payments.map(() => [project.决议编号, project.合同编号]),
			);
		}
	});

	it('let the ledger tell what each letting brought in a year', () => {
		for (const contract of table(id, 'contracts')) {
			if (!contract.年租金) continue;
			const income = ledger.filter((row) => row.合同编号 === contract.编号);
			const years = Map.groupBy(income, ({ 日期 = '' }) => 日期.slice(0, 4));
			for (const payments of years.values()) {
				expect(total(payments, '收入（元）')).toBeLessThanOrEqual(fen(contract.年租金));
				expect(new Set(payments.map(({ 对方 }) => 对方))).toEqual(new Set([contract.对方]));
			}
		}
	});

	it('owe what tenants have not paid', () => {
		const arrears = table(id, 'contracts').filter(
			({ 应收款, 已收款 }) => 应收款 && fen(应收款) > fen(已收款),
		);
		const claims = table(id, 'debts').filter(({ 事由 = '' }) => 事由.startsWith('拖欠'));
		expect(total(arrears, '应收款') - total(arrears, '已收款')).toBe(total(claims, '余额'));
	});

	it('pay members what was decided for the year before', () => {
		const decided = new Map(table(id, 'decisions').map((row) => [row.编号, row.事项]));
		for (const year of table(id, 'distributions').filter(({ 决议编号 }) => 决议编号)) {
			const payment = ledger.find(({ 决议编号 }) => 决议编号 === year.决议编号);
			expect(decided.get(year.决议编号)).toBe(`${year.年度}年度收益分配方案`);
			if (payment) expect(payment['支出（元）']).toBe(year.成员分配);
		}
	});

	it('show a subsidy in the ledger only where the money passes the village', () => {
		for (const batch of table(id, 'subsidies')) {
			const paid = ledger.filter(
				(row) =>
					row.日期 === batch.发放日期 &&
					row['支出（元）'] === batch.实发金额 &&
					row.摘要?.includes((batch.项目 ?? '').slice(0, 4)),
			);
			const passes = /冬春|洪涝|到户部分/.test(batch.项目 ?? '');
			const disclosed = ledger.some(({ 日期 = '' }) =>
				日期.startsWith((batch.发放日期 ?? '').slice(0, 7)),
			);
			expect([batch.批次, paid.length > 0]).toEqual([batch.批次, passes && disclosed]);
		}
	});

	it('mask every private person', () => {
		const lists = [...made.keys()].filter((path) => path.startsWith(`villages/${id}/subsidies/`));
		const names = lists.flatMap((path) => rowsOf(made.get(path)).map((row) => row['姓名（脱敏）']));
		expect(names.filter((name) => !/^\p{Script=Han}\*\p{Script=Han}?$/u.test(name ?? ''))).toEqual(
			[],
		);
		const officials = new Set(table(id, 'officials').map(({ 姓名 }) => 姓名));
		const open = [...table(id, 'debts'), ...table(id, 'contracts')].filter(
			({ 对方类型, 对方 = '' }) =>
				对方类型 === '个人' && !对方.includes('*') && !officials.has(对方),
		);
		expect(open).toEqual([]);
	});
});

describe('the registers of the county', () => {
	const unanswered = (id: string) => table(id, 'comments').filter(({ 答复日期 }) => !答复日期);

	it('show projects on their way, not only finished ones', () => {
		const statuses = Object.keys(count(ofCounty('projects'), '状态'));
		expect(statuses).toEqual(expect.arrayContaining(['筹备', '招标', '在建', '完工', '验收']));
	});

	it('show what is let, what has expired and what lies idle', () => {
		expect(count(ofCounty('contracts'), '状态')['到期']).toBeGreaterThan(0);
		const soon = ofCounty('contracts').filter(
			({ 状态, 结束 = '' }) => 状态 === '履行中' && 结束 < '2027-01-15',
		);
		expect(soon.length).toBeGreaterThan(5);
		expect(count(ofCounty('assets'), '使用状况')).toMatchObject({
			出租: expect.any(Number) as number,
		});
		expect(count(ofCounty('assets'), '使用状况')['闲置']).toBeGreaterThan(5);
		expect(count(ofCounty('resources'), '使用状况')['闲置']).toBeGreaterThan(2);
	});

	it('show decisions with all steps in careful villages, and with a missing one at 小河口村', () => {
		const whole = (id: string) =>
			table(id, 'decisions').filter(
				(row) => (row['村民（代表）会议'] ?? '') !== '' && !(row.两委商议 && row.党员大会审议),
			);
		expect(whole('990101001200')).toEqual([]);
		expect(whole('990104001201').length).toBeGreaterThan(2);
	});

	it('show comments answered late at 长岭村, and open ones at 小河口村', () => {
		const late = table('990103001200', 'comments').filter(
			({ 收到日期 = '', 答复日期 = '' }) =>
				答复日期 !== '' && Date.parse(答复日期) - Date.parse(收到日期) > 5 * 86_400_000,
		);
		expect(late.length).toBeGreaterThan(2);
		expect(unanswered('990104001201').length).toBeGreaterThan(0);
		expect(
			unanswered('990101001200').filter(({ 收到日期 = '' }) => 收到日期 < '2026-11-01'),
		).toEqual([]);
	});

	it('show problems that came back, and such as are still open after their term', () => {
		const problems = ofCounty('rectifications');
		expect(problems.filter(({ 关联旧问题 }) => 关联旧问题).length).toBeGreaterThan(10);
		const overdue = problems.filter(({ 完成日期, 整改期限 = '' }) => !完成日期 && 整改期限 < seen);
		expect(overdue.length).toBeGreaterThan(2);
		expect(overdue.length).toBeLessThan(problems.length / 5);
	});

	it('give the reason wherever less was paid than was due, but for one batch of 重阳村', () => {
		const less = ofCounty('subsidies').filter(({ 应发金额, 实发金额 }) => 应发金额 !== 实发金额);
		expect(less.length).toBeGreaterThan(2);
		const unexplained = less.filter(({ 差额说明 }) => !差额说明);
		expect(unexplained).toHaveLength(1);
		expect(table('990102001202', 'subsidies')).toContainEqual(unexplained[0]);
	});

	it('say in the disclosures what the registers say', () => {
		for (const id of ids) {
			const told = table(id, 'village-affairs').filter(({ 目录编号 }) => 目录编号 === 'SW11');
			const batches = table(id, 'subsidies');
			for (const { 期间, 正文 = '' } of told) {
				const programme = /项目：(.+?)。/.exec(正文)?.[1];
				const batch = batches.find((row) => row.期间 === 期间 && row.项目 === programme);
				expect(正文.replaceAll(',', '')).toContain(`实发${batch?.实发金额 ?? '—'}元`);
			}
		}
	});

	it('stay in proportion: at most a fifth more rows than the ledgers', () => {
		const registers = Object.keys(villageTables).slice(
			Object.keys(villageTables).indexOf('decisions'),
		);
		const rows = [...made].filter(([path]) => {
			const name = path.split('/')[2]?.replace('.csv', '') ?? '';
			return registers.includes(name);
		});
		const ledger = [...made].filter(([path]) => path.includes('/ledger/'));
		const lines = (files: typeof rows) =>
			files.reduce((sum, [, content]) => sum + content.trimEnd().split('\n').length - 1, 0);
		expect(lines(rows)).toBeLessThan(lines(ledger) * 1.2);
	});
});
