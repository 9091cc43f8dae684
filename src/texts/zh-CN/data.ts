import { count } from './format.ts';

/** The page of what others may take away, and how it is described to programs. */
export const data = {
	title: '数据下载和使用',
	heading: '数据下载',
	description: (county: string) =>
		`${county}各村公开的全部表格整份下载（CSV、Parquet、SQLite），以及各列的含义、使用示例和程序接口。`,
	/** For catalogues of data. */
	words: (county: string) => ({
		title: `${county}村级党务、村务、财务公开数据`,
		description: `${county}各村公开的收支明细、货币资金余额、决议、项目、合同、资产、债权债务、补贴、群众意见等全部表格。个人姓名已脱敏。金额以分为单位。`,
		keywords: [county, '村务公开', '财务公开', '党务公开', '农村集体资产', '收支明细'],
	}),
	intro:
		'本站公开的表格都可以整份下载，用来核对、统计和研究，不用登录。下载的内容和网页上的一样：网页上脱敏的、删去的，文件里也是。',
	licence: '使用许可',
	licensed: '这些数据按下面的许可使用：',
	notLicensed: '发布单位没有写明许可。使用以前，请向发布单位询问。',
	cite: (publisher: string, day: string) =>
		`引用时请写明发布单位（${publisher}）、截至日期（${day}）和网址。`,
	one: '只要一个村、一个月的',
	oneNote:
		'打开那个村、那个月的页面，点“下载表格（CSV）”，用 Excel 或 WPS 直接打开。村的台账、公开登记也各有一份。',
	oneSchema: '这些文件每一列是什么、怎么写，见下面各表的“各村文件的列说明”。',
	all: '全县的',
	allNote:
		'一张表一个文件，全县各村都在里面；收支明细一年一个文件。文件是压缩过的 CSV（.csv.gz）：DuckDB、pandas、R 可以直接读，Excel、WPS 要先用解压软件解开。',
	openSchema: '列说明',
	villageSchema: '各村文件的列说明',
	openSchemaOf: (table: string) => `${table}：列说明`,
	villageSchemaOf: (table: string) => `${table}：各村文件的列说明`,
	ledgerYear: (year: number) => `收支明细 ${year}年`,
	countyStandards: '全县发放标准',
	together: '合在一起的文件',
	database: 'SQLite 数据库，全部表格（.sqlite.gz）',
	databasePart: (part: number, of: number) =>
		`SQLite 数据库，全部表格，第${count(part)}个，共${count(of)}个`,
	databaseParts:
		'数据库比较大，分成几个文件。全部下载到同一个文件夹，用 7-Zip 打开第一个就会合起来；命令行的做法见下面的示例。',
	parquet: 'Parquet，收支明细，一年一个文件（清单）',
	dataPackage: '数据说明（Data Package）',
	catalog: '数据目录（DCAT）',
	rules: '读数据要知道的',
	rulesList: [
		'金额都是整数，单位是分：12345 就是 123.45 元。列名以 Fen 结尾。各村自己的 CSV 文件里，金额单位是元。',
		'空着的，就是村里没有写。',
		'村编号 12 位，乡镇编号 6 位，都按文字读，不要当成数字。',
		'ref 是每一行的编号，长期不变。收支明细的一行，例如 ledger:2025-03:记-3-12，前面是期间，后面是凭证号。',
		'收支明细里有借入、归还这样的借贷往来，合计收入、支出时要分开，见收支类别。',
		"CSV 里以 =、+、-、@、| 等开头的文字，前面加了一个半角撇号（'），免得表格软件当成公式运行。Parquet、SQLite 里是原样。",
		'列名和文件网址定了就不改；以后只增加，不减少。每次发布，内容是最新的，不保留旧的文件。',
	],
	categories: '收支类别',
	recipes: '怎样用',
	excel: 'Excel、WPS',
	excelSteps: [
		'各村的 CSV，下载后直接打开。',
		'全县的 .csv.gz，先用解压软件（例如 7-Zip）解开，得到 .csv。',
		'在 Excel 里选“数据”→“从文本/CSV”，文件原始格式选“65001: Unicode (UTF-8)”。',
		'把 village、township 两列的类型改成“文本”，再加载。Excel 一张表最多 1,048,576 行。',
		'金额除以 100，就是元。',
	],
	duckdb: 'DuckDB',
	duckdbCsv: '各村近两年的招待费：',
	duckdbParquet: '全部年度，按年、按类别合计支出，读的是 Parquet：',
	sqlite: 'SQLite',
	sqliteGet: '下载、解压、打开：',
	sqliteQuery: '2025年以来一万元以上、没有写决议编号的支出，最大的20笔：',
	sqliteColumns: '数据库里的 about_columns 表，写着每一列是什么。',
	datasette: 'Datasette',
	datasetteNote: '用浏览器查看、筛选上面的数据库：',
	pandas: 'Python（pandas）',
	pandasNote: '最近一年，按类别合计支出：',
	r: 'R',
	rNote: '最近一年，按类别合计支出：',
	api: '给程序用的接口',
	apiNote:
		'接口是 JSON 文件，网址固定，不用密钥。每份都有 version（现在是 1）和 asOf（状态截至哪天）。同一个 version 里，已有的名称和含义不改、不删，只会增加。',
	apiAddress: '网址',
	apiAbout: '内容',
	apiVillage: '{村编号}',
	apiYear: '{年}',
	apiDocuments: {
		index: '从这里开始：有哪些文件、许可、是不是演示数据。',
		villages: '全县的村：编号、名称、乡镇、户数、人口，以及每个村各份文件的网址。',
		county: '全县汇总：各年收支、公开情况、提示、意见、整改、专项资金，以及各乡镇的同样数字。',
		summary: '一个村的汇总，各年收支按类别。',
		periods: '一个村公开了哪些期间、哪些表，网页、CSV 和 JSON 的网址。',
		calendar: '一个村应公开的事项，每一期是按时、逾期还是没有公开。',
		hints: '一个村的提示和答复。提示只说明有一处需要解释。',
		tables: '一个村除收支明细以外的全部表格，每张表有列名（columns）和各行（rows），全空的列不列。',
		ledger: '一个村一年的收支明细，格式同上。',
	},
	link: '数据下载',
	/** In place of the site's address, where it is not known. */
	unknownRoot: 'https://网站地址',
} as const;
