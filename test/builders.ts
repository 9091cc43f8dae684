import type { CountyRegister } from '../src/domain/portal/county-register.ts';
import { parsePeriod } from '../src/domain/time/period.ts';
import { tableFile, type Row, type Table } from '../src/domain/schema/table.ts';
import { countyTables, villageTables, type VillageTableName } from '../src/domain/tables/index.ts';
import type { TableFile, VillageDataset } from '../src/village/dataset.ts';
import { readTable } from '../src/loading/read-table.ts';
import { formatCsv } from '../src/loading/write-csv.ts';

/** A row as an office writes it: the cell under each heading. */
export type Cells = Readonly<Record<string, string>>;

type OfVillage = Exclude<VillageTableName, 'ledger' | 'budget' | 'subsidy-lists'>;

/** What a village's folder and the county's files hold, as cells. What is left out is empty, or the default. */
export type VillageParts = Readonly<Partial<Record<OfVillage, readonly Cells[]>>> & {
	readonly ledger?: Readonly<Record<string, readonly Cells[]>>;
	readonly budget?: Readonly<Record<string, readonly Cells[]>>;
	readonly 'subsidy-lists'?: Readonly<Record<string, readonly Cells[]>>;
	readonly textFiles?: readonly string[];
	readonly attachments?: readonly string[];
	readonly catalogue?: readonly Cells[];
	/** The county's. */
	readonly countyStandards?: readonly Cells[];
	readonly links?: readonly Cells[];
	readonly publicNames?: readonly Cells[];
	/** False: as if some of the county's files could not be read. */
	readonly registerComplete?: boolean;
	/** Tables of which some rows could not be read. */
	readonly incomplete?: readonly VillageTableName[];
};

export const villageId = '990101001200';
export const villageFolder = `villages/${villageId}`;

/** A village as the program sees it, made from cells by the real reader, and the register it belongs to. */
export function aVillage(parts: VillageParts = {}): {
	readonly dataset: VillageDataset;
	readonly register: CountyRegister;
} {
	const township = { 乡镇编号: '990101', 乡镇名称: '柳溪镇' };
	const townships = byId(rowsOf(countyTables.townships, 'townships.csv', [township]));
	const villages = byId(
		rowsOf(countyTables.villages, 'villages.csv', [
			{
				村编号: villageId,
				村名: '柳溪村',
				乡镇编号: '990101',
				户数: '412',
				人口: '1486',
				起始公开日期: '2025-01-01',
			},
		]),
	);
	const catalogue = byId(
		rowsOf(countyTables.catalogue, 'catalogue.csv', parts.catalogue ?? aCatalogue),
	);
	const complete = parts.registerComplete ?? true;
	const officePhones = new Set<string>();
	const publicNames = rowsOf(
		countyTables['public-names'],
		'public-names.csv',
		parts.publicNames ?? [],
	);
	const standards = byId(
		rowsOf(villageTables.standards, 'standards.csv', parts.countyStandards ?? []),
	);
	const register = {
		...{ townships, villages, catalogue, standards },
		links: rowsOf(countyTables.links, 'links.csv', parts.links ?? []),
		...{ complete, officePhones, publicNames },
	};

	const files = Object.fromEntries(
		Object.values<Table>(villageTables).map((table) => [table.name, filesOf(table, parts)]),
	) as unknown as VillageDataset['files'];
	const dataset: VillageDataset = {
		village: villages.get(villageId) as never,
		township: townships.get('990101'),
		files,
		textFiles: new Map(
			parts.textFiles?.map((name) => [name, { tree: { type: 'root', children: [] } }]),
		),
		erased: [],
		attachments: new Map(parts.attachments?.map((name) => [name, { bytes: 1, rewritten: false }])),
	};
	return { dataset, register };
}

/** One open item of each affair, one for members only, and the items that the ledger and the budget fulfil. */
const aCatalogue: readonly Cells[] = [
	anObligation({ 目录编号: 'DW-01', 类别: '党务' }),
	anObligation({ 目录编号: 'DW-02', 类别: '党务', 公开对象: '本村成员', 公开事项: '发展党员名单' }),
	anObligation({ 目录编号: 'CW-01', 类别: '村务', 公开事项: '村民会议决定' }),
	anObligation({ 目录编号: 'CW-02', 类别: '财务', 数据表: 'ledger' }),
	anObligation({ 目录编号: 'CW-03', 类别: '财务' }),
];

export function anObligation(cells: Cells): Cells {
	return { 公开事项: '事项', 公开频次: '每月', 公开对象: '全社会', 公开依据: '规定', ...cells };
}

/** A disclosure that breaks no rule: of `CW-03` when it stands in `finance`, with a text. */
export function aDisclosure(cells: Cells): Cells {
	return {
		编号: 'GK-1',
		目录编号: 'CW-03',
		期间: '2025-03',
		标题: '公开',
		发布日期: '2025-04-10',
		正文: '内容',
		...cells,
	};
}

/** An expense of 100 yuan on 2025-03-05. */
export function aLedgerRow(cells: Cells): Cells {
	return {
		日期: '2025-03-05',
		凭证号: '记-3-1',
		类别: '办公费',
		摘要: '复印纸',
		'支出（元）': '100.00',
		...cells,
	};
}

/** The bank account in 2025-03, 100 yuan down. */
export function aBalance(cells: Cells): Cells {
	return {
		期间: '2025-03',
		账户: '银行存款',
		期初余额: '1000.00',
		本期收入: '0.00',
		本期支出: '100.00',
		期末余额: '900.00',
		...cells,
	};
}

/** Rows of the registers that break no rule. */
export function aDecision(cells: Cells = {}): Cells {
	return { 编号: 'JY2025-01', 事项: '整修水渠', 类型: '公益事业', ...cells };
}

export function aProject(cells: Cells = {}): Cells {
	return {
		编号: 'XM2025-01',
		名称: '水渠整修工程',
		预算金额: '50000.00',
		采购方式: '询价',
		状态: '筹备',
		...cells,
	};
}

export function aContract(cells: Cells = {}): Cells {
	return {
		编号: 'HT2025-01',
		名称: '鱼塘承包合同',
		类型: '资源发包',
		对方: '碧水渔业养殖专业合作社',
		签订日期: '2024-12-20',
		开始: '2025-01-01',
		结束: '2027-12-31',
		状态: '履行中',
		...cells,
	};
}

export function anAsset(cells: Cells = {}): Cells {
	return {
		编号: 'ZC-001',
		名称: '村部办公楼',
		类别: '房屋建筑物',
		原值: '900000.00',
		使用状况: '自用',
		...cells,
	};
}

export function aResource(cells: Cells = {}): Cells {
	return {
		编号: 'ZY-01',
		名称: '鱼塘',
		类别: '水面',
		'面积（亩）': '12.5',
		使用状况: '自营',
		...cells,
	};
}

export function aDebt(cells: Cells = {}): Cells {
	return {
		编号: 'ZW-01',
		性质: '债务',
		对方: '禾丰建设工程队',
		事由: '水渠整修工程尾款',
		发生日期: '2025-03-01',
		金额: '8000.00',
		余额: '8000.00',
		...cells,
	};
}

/** A grant of 1,000 yuan of which all came in. */
export function aFund(cells: Cells = {}): Cells {
	return {
		编号: 'ZJ2025-01',
		名称: '村道维修补助',
		种类: '财政专项',
		用途: '村道维修',
		下达日期: '2025-01-10',
		下达金额: '1000.00',
		到账日期: '2025-01-20',
		到账金额: '1000.00',
		状态: '使用中',
		...cells,
	};
}

export function aSubsidy(cells: Cells = {}): Cells {
	return {
		批次: 'BT2025-01',
		项目: '高龄津贴',
		期间: '2025-Q1',
		应发金额: '450.00',
		实发金额: '450.00',
		...cells,
	};
}

export function aDistribution(cells: Cells = {}): Cells {
	return { 年度: '2024', 收益总额: '100000.00', 成员分配: '60000.00', ...cells };
}

/** The county's, or a village's: 100 yuan for a day of work. */
export function aStandard(cells: Cells = {}): Cells {
	return {
		编号: 'BZ-01',
		事项: '误工补贴',
		名称: '普通工误工补贴',
		标准: '100.00',
		计量单位: '工',
		依据: '《误工补贴办法》',
		生效日期: '2024-01-01',
		...cells,
	};
}

export function aFee(cells: Cells = {}): Cells {
	return {
		编号: 'SF2025-01',
		项目: '生活垃圾处理费',
		依据: '《青禾县农村生活垃圾处理收费办法（试行）》',
		标准: '60.00',
		单位: '户',
		期间: '2025',
		户数: '400',
		应收: '24000.00',
		实收: '23400.00',
		...cells,
	};
}

export function aHomestead(cells: Cells = {}): Cells {
	return {
		编号: 'ZJ2025-01',
		'申请人（脱敏）': '张*丰',
		申请日期: '2025-03-03',
		结果: '受理',
		...cells,
	};
}

/** The vouchers of 2025-03, handed in on 8 April. */
export function aVoucherHandover(cells: Cells = {}): Cells {
	return {
		期间: '2025-03',
		交账日期: '2025-04-08',
		移交人职务: '报账员',
		接收单位: '柳溪镇农村三资代理服务中心',
		...cells,
	};
}

export function aBid(cells: Cells = {}): Cells {
	return {
		项目编号: 'XM2025-01',
		单位: '禾丰建设工程队',
		报价: '76000.00',
		结果: '中标',
		...cells,
	};
}

export function aComment(cells: Cells = {}): Cells {
	return {
		编号: 'YJ2025-01',
		收到日期: '2025-04-02',
		渠道: '来访',
		'内容（脱敏）': '水渠什么时候修好？',
		...cells,
	};
}

export function aRectification(cells: Cells = {}): Cells {
	return {
		编号: 'ZG2025-01',
		来源: '审计',
		反馈日期: '2025-03-10',
		问题: '合同台账不全。',
		问题类型: '三资管理',
		整改期限: '2025-06-10',
		状态: '整改中',
		...cells,
	};
}

export function aDuty(cells: Cells = {}): Cells {
	return { 编号: 'ZR2025-01', 责任人职务: '村委会主任', 事项: '合同台账清理', ...cells };
}

export function anAppraisal(cells: Cells = {}): Cells {
	return {
		年度: '2025',
		对象职务: '村委会主任',
		姓名: '苏玉',
		应到: '68',
		实到: '60',
		优秀: '40',
		称职: '15',
		基本称职: '3',
		不称职: '2',
		...cells,
	};
}

export function anInspection(cells: Cells = {}): Cells {
	return {
		编号: 'JC2025-01',
		种类: '任期审计',
		组织单位: '青禾县审计局',
		开始: '2025-02-10',
		结束: '2025-02-21',
		范围: '2021年至2025年村级财务收支',
		反馈日期: '2025-03-01',
		公开日期: '2025-03-05',
		...cells,
	};
}

/** Rows of cells as the CSV file that an office would commit. */
export function csvOf(rows: readonly Cells[]): string {
	const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	return formatCsv([headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))]);
}

function filesOf(table: Table, parts: VillageParts): readonly TableFile<VillageTableName>[] {
	const complete = !parts.incomplete?.includes(table.name as VillageTableName);
	const perVillage = table.scope === 'village';
	const given = parts[table.name as VillageTableName] ?? (perVillage ? [] : {});
	const byName = Array.isArray(given) ? { '': given as readonly Cells[] } : given;
	return Object.entries(byName as Readonly<Record<string, readonly Cells[]>>).map(
		([name, cells]) => {
			const file = `${villageFolder}/${tableFile(table, name)}`;
			const rows = rowsOf(table, file, cells) as never;
			return { file, period: parsePeriod(name), rows, complete };
		},
	);
}

function rowsOf<T extends Table>(
	table: T,
	file: string,
	cells: readonly Cells[],
): readonly Row<T>[] {
	if (cells.length === 0) return [];
	const { rows, findings } = readTable(table, file, new TextEncoder().encode(csvOf(cells)));
	if (findings.length > 0) throw new Error(`Not a village: ${JSON.stringify(findings)}`);
	return rows;
}

function byId<R>(rows: readonly R[]): ReadonlyMap<string, R> {
	return new Map(rows.map((row) => [(row as { readonly id: string }).id, row]));
}
