import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { listColumnHeadings } from '../../../src/domain/portal/import-mapping.ts';
import { tables } from '../../../src/domain/tables/index.ts';
import type { Column, Table } from '../../../src/domain/schema/table.ts';
import { columnsOfOffices } from '../../../src/importing/columns/matching-table.ts';
import {
	matchColumns,
	type ColumnMatch,
	type ColumnNames,
} from '../../../src/importing/columns/column-match.ts';
import { moreHeadings } from '../../../src/importing/columns/more-headings.ts';
import { readCsv } from '../../../src/loading/read-csv.ts';

type TableName = keyof typeof tables;

function match(table: TableName, lines: readonly string[], names: ColumnNames = {}) {
	const [header, ...body] = readCsv(lines.join('\n')).records;
	const headings = header?.cells.map((cell) => cell.trim()) ?? [];
	return matchColumns(headings, body, columnsOfOffices(tables[table]), names).columns;
}

/** `heading=column` of what was matched, `heading?choices` of what is asked, `heading-` of what is left out. */
function short({ heading, how, column, choices }: ColumnMatch): string {
	if (how === 'asked') return `${heading}?${choices.join('|')}`;
	return column === undefined ? `${heading}-` : `${heading}=${column}`;
}

const unknown = (table: TableName, lines: readonly string[], names?: ColumnNames) =>
	match(table, lines, names)
		.filter(({ how }) => how !== 'known')
		.map(short);

const paper = '2025-03-05,记-1,办公费,打印纸,,58.00';
const interest = '2025-03-06,记-2,利息收入,结息,12.30,';

describe('the columns of a ledger', () => {
	it.each([
		['日期,凭证号,项目类别,事项说明,收入,支出', '项目类别=类别 事项说明=摘要'],
		['时间,凭证号,费用类型,开支内容,收入,支出', '费用类型=类别 开支内容=摘要'],
		[
			'发生时间,记账凭证号码,收支项目,用途说明,收入,支出',
			'发生时间=日期 记账凭证号码=凭证号 收支项目=类别 用途说明=摘要',
		],
		[
			'支付日期,单据号,科目名称,内容及用途,收入,支出',
			'支付日期=日期 单据号=凭证号 科目名称=类别 内容及用途=摘要',
		],
		[
			'记账时间,编号,款项类别,具体事由,收入,支出',
			'记账时间=日期 编号=凭证号 款项类别=类别 具体事由=摘要',
		],
		[
			'日期,凭证号,用途类别,款项用途,进账,出账',
			'用途类别=类别 款项用途=摘要 进账=收入（元） 出账=支出（元）',
		],
		[
			'日期,凭证号,归类,经济业务内容,收入金额,支付金额',
			'归类=类别 经济业务内容=摘要 支付金额=支出（元）',
		],
		[
			'Date,Voucher No.,Category,Description,收入,支出',
			'Date=日期 Voucher No.=凭证号 Category=类别 Description=摘要',
		],
	])('are matched by words, cells and place: %s', (header, expected) => {
		expect(unknown('ledger', [header, paper, interest]).join(' ')).toBe(expected);
	});

	it('are matched beside those that are known', () => {
		const header = '日期,凭证号,类别,摘要,收入,支出';
		const more = [
			...[
				['付给谁', '青禾商贸', '对方'],
				['收款单位（人）', '商店', '对方'],
				['往来客户', '商店', '对方'],
			],
			...[
				['经手人签字', '周文', '经手人'],
				['经办人员', '周文', '经手人'],
				['证明人（签章）', '吴天', '证明人'],
			],
			...[
				['审批领导', '郑和平', '审批人'],
				['理财小组审核', '张三', '监委会审核人'],
				['款项来源', '财政', '资金来源'],
			],
			...[
				['其他说明', '已核', '备注'],
				['账户余额', '942.00', '余额'],
				['附件页数', '3', '附单据张数'],
			],
		] as const;
		for (const [heading, cell, column] of more) {
			expect(unknown('ledger', [`${header},${heading}`, `${paper},${cell}`])).toEqual([
				`${heading}=${column}`,
			]);
		}
	});

	it.each([
		['备注2', '某事', '备注2?备注'],
		['单价', '29.00', '单价?'],
		['负责人', '李某', '负责人?审批人'],
		['证明仁', '吴天', '证明仁?证明人'],
		['情况说明', '村部用', '情况说明?备注'],
		['审批意见', '同意', '审批意见?审批人'],
		['审批日期', '2025-03-06', '审批日期?'],
		['手写的一列', '村部用', '手写的一列?'],
	])('are asked where they may be something else: %s', (heading, cell, expected) => {
		const header = `日期,凭证号,类别,摘要,收入,支出,${heading}`;
		expect(unknown('ledger', [header, `${paper},${cell}`])).toEqual([expected]);
	});

	it('are asked where two headings may be the same column', () => {
		const rows = ['2025-03-05,记-1,支出,办公费,打印纸,,58.00'];
		expect(unknown('ledger', ['日期,凭证号,大类,小类,摘要,收入,支出', ...rows])).toEqual([
			'大类?类别',
			'小类?类别',
		]);
		expect(
			unknown('ledger', ['报账时间,上报时间,凭证号,类别,摘要,收入,支出', `2025-03-05,${paper}`]),
		).toEqual(['报账时间?日期', '上报时间?日期']);
		expect(
			unknown('ledger', ['日期,凭证号,项目,收入,支出', '2025-03-05,记-1,打印纸,,58.00']),
		).toEqual(['项目?类别|摘要']);
	});

	it('are income and expense only where categories are on the side of their amounts', () => {
		const header = '日期,凭证号,类别,摘要,收,付';
		expect(unknown('ledger', [header, paper, interest])).toEqual([
			'收=收入（元）',
			'付=支出（元）',
		]);
		const swapped = [
			'2025-03-05,记-1,办公费,打印纸,58.00,',
			'2025-03-06,记-2,利息收入,结息,,12.30',
		];
		const asked = ['收?收入（元）|支出（元）', '付?支出（元）|收入（元）'];
		expect(unknown('ledger', [header, ...swapped])).toEqual(asked);
		expect(unknown('ledger', [header, '2025-03-05,记-1,机械费,挖机,0,58.00'])).toEqual(asked);
	});

	it('are never amounts by their cells, and never by words that are of another amount', () => {
		expect(
			unknown('ledger', [
				'日期,凭证号,类别,摘要,收入,计划支出,实际支出',
				'2025-03-05,记-1,办公费,纸,,60,58',
			]),
		).toEqual(['计划支出?支出（元）', '实际支出?支出（元）']);
		expect(
			unknown('ledger', [
				'日期,凭证号,类别,摘要,本月金额,累计金额',
				'2025-03-05,记-1,办公费,纸,60,58',
			]),
		).toEqual(['本月金额?金额|收入（元）|支出（元）', '累计金额?金额|收入（元）|支出（元）']);
	});

	it('are not matched against what their cells say', () => {
		const header = '日期,凭证号,类别,摘要,收入,支出,经手人员';
		expect(unknown('ledger', [header, `${paper},13.50`])).toEqual(['经手人员?']);
		const dated = '发生时间,凭证号,类别,摘要,收入,支出';
		expect(unknown('ledger', [dated, '村部,记-1,办公费,打印纸,,58.00'])).toEqual(['发生时间?']);
	});

	it('of accounting programs that data/ has not are left out', () => {
		const header = '日期,凭证号,类别,摘要,收入,支出,制单人,币种,附件备用';
		expect(unknown('ledger', [header, `${paper},周文,人民币,`])).toEqual([
			'制单人-',
			'币种-',
			'附件备用-',
		]);
	});

	it('are what the office says, before all else', () => {
		const header = '日期,凭证号,类别,用途,收入,支出,备注2,收付人';
		const rows = [`${paper},某事,商店`];
		expect(unknown('ledger', [header, ...rows], { 备注2: '备注', ' 收付人 ': '不用' })).toEqual([
			'备注2=备注',
			'收付人-',
		]);
		expect(
			unknown('ledger', [header, ...rows], { 备注2: '', 收付人: '对方', 用途: '备注' }),
		).toEqual(['用途=备注', '备注2-', '收付人=对方']);
	});

	it('show nothing of a number that its heading alone makes personal', () => {
		const header = '日期,凭证号,类别,摘要,收入,支出,身份证号';
		const [, , , , , , column] = match('ledger', [header, `${paper},990101198703141234`]);
		expect([column?.how, ...(column?.samples ?? [])]).toEqual(['left-out', '［个人信息］']);
	});

	it('are not what was said of another table', () => {
		const header = '日期,凭证号,类别,用途,收入,支出';
		const [, , , column] = match('ledger', [header, paper], { 用途: '年租金' });
		expect([column?.how, column?.column]).toEqual(['known', '摘要']);
	});

	it('show their first cells, nothing personal in them', () => {
		const header = '日期,凭证号,类别,摘要,收入,支出,付给谁,某列';
		const columns = match('ledger', [
			header,
			`${paper},张三丰,电话13912345678`,
			`${paper},李小明,${'很'.repeat(40)}`,
		]);
		const samples = columns.slice(-2).flatMap((column) => column.samples);
		expect(samples).toEqual(['张*丰', '李*明', '电话［手机号］', `${'很'.repeat(16)}…`]);
	});
});

describe('the columns of a register', () => {
	it.each<[TableName, string, string, string]>([
		[
			'contracts',
			'合同编号,合同名称,合同性质,承租人,签约时间,起租日,到期时间,合同价款,每年租金,履约情况',
			'HT1,门面,资产出租,青禾公司,2024.7.1,2024.7.1,2027.6.30,36000,12000,履行中',
			'合同性质=类型 承租人=对方 签约时间=签订日期 起租日=开始 到期时间=结束 合同价款=合同总额 每年租金=年租金 履约情况=状态',
		],
		[
			'contracts',
			'编号,名称,类型,承租（承包）方,签订日期,租期起,租期止,金额,租金,状态,押金',
			'HT1,门面,资产出租,张*丰,2024.7.1,2024.7.1,2027.6.30,36000,12000,履行中,100',
			'承租（承包）方=对方 租期起=开始 租期止=结束 金额?合同总额|年租金|应收款|已收款 租金?年租金|应收款|已收款 押金-',
		],
		[
			'officials',
			'干部姓名,所属组织,担任职务,任职起始时间,任职结束时间,月报酬,发放依据,亲属关系申报情况,性别',
			'李家祥,村民委员会,主任,2021-05-01,,3200,镇发1号,没有,男',
			'干部姓名=姓名 所属组织=机构 担任职务=职务 任职起始时间=任期开始 任职结束时间=任期结束 月报酬=报酬标准（元/月） 发放依据=批准依据 亲属关系申报情况=亲属关系申报 性别-',
		],
		[
			'officials',
			'姓名,机构,职务,任期开始,报酬标准（元/年）,工资',
			'李家祥,村民委员会,主任,2021-05-01,38400,3200',
			'报酬标准（元/年）?报酬标准（元/月） 工资?报酬标准（元/月）',
		],
		[
			'subsidies',
			'编号,补贴种类,发放年度,文件依据,补助标准,惠及户数,受益人口,应补金额,实际发放金额,未发说明,打卡日期',
			'B1,耕地地力,2025,文,每亩102,10,30,100,100,无误,2025-05-01',
			'补贴种类=项目 发放年度=期间 文件依据=政策依据 补助标准=补贴标准 惠及户数=受益户数 受益人口=受益人数 应补金额=应发金额 实际发放金额=实发金额 未发说明=差额说明 打卡日期=发放日期',
		],
		[
			'subsidies',
			'批次,项目名称,期间,金额,发放总额',
			'B1,耕地地力,2025,100,90',
			'金额?应发金额|实发金额 发放总额?实发金额|应发金额',
		],
		[
			'assets',
			'资产编号,品名,资产分类,购买日期,购置金额,现值,使用现状,存放地,折旧',
			'ZC1,电脑,设备,2020-01-01,5000,3000,自用,村部,20',
			'品名=名称 资产分类=类别 购买日期=取得日期 购置金额?原值 现值?账面净值|原值 使用现状=使用状况 存放地=存放地点 折旧?原值',
		],
		[
			'resources',
			'编号,地块名称,类别,面积（平方米）,四至范围,经营方式',
			'ZY1,东坡,耕地,8333,东至路,发包',
			'面积（平方米）?面积（亩） 四至范围=位置 经营方式=使用状况',
		],
		[
			'projects',
			'项目编号,工程名称,施工地点,工程预算,招投标方式,开标时间,中标人,中标价格,开工时间,审定金额,工程进度',
			'P1,道路,村东,10000,公开招标,2025-01-02,某公司,9800,2025-02-01,9700,验收',
			'施工地点=地点 工程预算=预算金额 招投标方式=采购方式 开标时间=开标日期 中标人=中标单位 中标价格=中标金额 开工时间=开工 审定金额=决算金额 工程进度=状态',
		],
		[
			'debts',
			'编号,类别,债权（债务）人,形成原因,借款时间,借款金额,未还款',
			'Z1,债务,农商行,修路,2020-01-01,10000,5000',
			'类别=性质 债权（债务）人=对方 借款时间=发生日期 借款金额=金额 未还款=余额',
		],
		[
			'debts',
			'编号,性质,对方,事由,发生日期,欠款金额',
			'Z1,债务,农商行,修路,2020-01-01,10000',
			'欠款金额?金额|余额',
		],
		[
			'comments',
			'编号,反映时间,反映方式,诉求内容,办结日期,处理意见,办结情况',
			'C1,2025-01-01,电话,路灯不亮,2025-01-05,已修,已解决',
			'反映时间=收到日期 反映方式=渠道 诉求内容=内容（脱敏） 办结日期=答复日期 处理意见=答复内容 办结情况=办理结果',
		],
		[
			'decisions',
			'编号,会议议题,类型,会议时间,到会人数,赞成票',
			'J1,修路,其他,2025-01-01,28,28',
			'会议议题=事项 会议时间?两委商议|党员大会审议|村民（代表）会议|党组织提议 到会人数=实到 赞成票=同意',
		],
		[
			'balances',
			'月份,账户类型,月初余额,本月收入,本月支出,月末余额',
			'2025-03,银行存款,1,2,1,2',
			'月份=期间 账户类型=账户 月初余额=期初余额 本月收入=本期收入 本月支出=本期支出 月末余额=期末余额',
		],
		[
			'budget',
			'收支,项目,上年预算,本年预算',
			'收入,利息收入,90,100',
			'项目=类别 上年预算- 本年预算=预算金额',
		],
	])('%s: %s', (table, header, row, expected) => {
		expect(unknown(table, [header, row]).join(' ')).toBe(expected);
	});
});

describe('matching', () => {
	const words = [
		'日期',
		'凭证号',
		'类别',
		'摘要',
		'收入',
		'支出',
		'备注',
		'说明',
		'金额',
		'项目',
		'编号',
		'时间',
	];
	const heading = fc.oneof(
		fc.constantFrom(...words),
		fc
			.array(fc.constantFrom(...words, '的', '单位', '审批', '1'), { minLength: 1, maxLength: 3 })
			.map((parts) => parts.join('')),
		fc.string({ maxLength: 30 }),
	);
	const cell = fc.oneof(
		fc.constantFrom(
			'2025-03-05',
			'58.00',
			'记-1',
			'办公费',
			'利息收入',
			'打印纸',
			'张三丰',
			'',
			'收',
			'12',
		),
		fc.string({ maxLength: 20 }),
	);
	const sheet = fc.tuple(
		fc.array(heading, { minLength: 1, maxLength: 10 }),
		fc.array(fc.array(cell, { minLength: 1, maxLength: 10 }), { maxLength: 6 }),
	);
	const names = fc.constantFrom(...(Object.keys(tables) as TableName[]));
	const matched = (
		table: TableName,
		headings: readonly string[],
		rows: readonly (readonly string[])[],
	) =>
		matchColumns(
			headings.map((one) => one.trim()),
			rows.map((cells, at) => ({ line: at + 2, cells })),
			columnsOfOffices(tables[table]),
		);

	it('gives no two unknown headings one column, and no known column away', () => {
		fc.assert(
			fc.property(names, sheet, (table, [headings, rows]) => {
				const { columns } = matched(table, headings, rows);
				const guessed = columns.filter(({ how }) => how === 'matched').map(({ column }) => column);
				const known = columns.filter(({ how }) => how === 'known').map(({ column }) => column);
				expect(new Set(guessed).size).toBe(guessed.length);
				expect(guessed.filter((column) => known.includes(column))).toEqual([]);
				const offered = columns.flatMap(({ choices }) => choices);
				const possible = listColumnHeadings(tables[table]);
				expect(offered.filter((choice) => !possible.includes(choice))).toEqual([]);
			}),
		);
	});

	it('of a ledger leaves out no heading with content that is not one of other programs', () => {
		fc.assert(
			fc.property(sheet, ([headings, rows]) => {
				const full = rows.map((row) => [...row, ...headings.map(() => '某')]);
				const { columns } = matched('ledger', headings, full);
				const lost = columns.filter(({ how, samples }) => how === 'left-out' && samples.length > 0);
				expect(lost.filter(({ heading: one }) => words.includes(one))).toEqual([]);
			}),
		);
	});

	it('takes little time for the widest sheet of the longest cells', () => {
		const wide = Array.from({ length: 200 }, (_, at) => `某种金额说明日期${at}`);
		const rows = Array.from({ length: 100 }, () => wide.map(() => '，'.repeat(500)));
		expect(matched('ledger', wide, rows).columns).toHaveLength(200);
	});
});

describe('the further names of columns', () => {
	it('are of columns that there are, and are no names that are known already', () => {
		for (const [name, fields] of Object.entries(moreHeadings)) {
			const table = Object.values<Table>(tables).find((one) => one.name === name);
			if (!table) throw new Error(`no table ${name}`);
			const { columns, known } = columnsOfOffices(table);
			for (const [field, { sure = [], maybe = [] }] of Object.entries(fields)) {
				const declared: Column | undefined = columns[field];
				expect([name, field, declared?.heading]).not.toContain(undefined);
				const taken = [...sure, ...maybe].filter(
					(one) => columns[known.fieldOf(one) ?? ''] && !known.fieldOf(one)?.startsWith('office:'),
				);
				expect([name, field, taken]).toEqual([name, field, []]);
			}
			const all = Object.values(fields).flatMap(({ sure = [] }) => sure);
			expect([name, all.filter((one, at) => all.indexOf(one) !== at)]).toEqual([name, []]);
		}
	});
});
