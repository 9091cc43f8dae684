/** What the site says of itself to programs. */
export const programs = {
	searchName: (title: string) => `${title} 搜索`,
	/** One line for a list of places. */
	about: (county: string, publisher: string) =>
		`${county}各村党务、村务、财务公开的网站，由${publisher}发布。全部是静态网页和数据文件，没有登录，没有跟踪。`,
	demo: '这是演示网站：县、村、单位、人物和数字都是虚构的，请不要当作事实引用。',
	figures: [
		'金额在网页和各村 CSV 里以元为单位，在 Parquet、SQLite、全县 CSV 和 JSON 里以分为单位。',
		'个人姓名已经脱敏，例如“张*丰”。请不要推断或补全。',
		'“提示”是程序按写明的规则给出的，只说明有一处需要解释，不表示有人做错。',
		'引用一笔收支，请写村名、期间、凭证号和网址。',
	],
	pages: '网页',
	files: '数据和接口',
	listVillages: '全部村的名单，每个村的首页从这里进',
	catalogue: '应当公开的事项和期限',
	calendar: '各村公开到哪个月，哪些到期没有公开',
	explore: '逐笔查询全县收支',
	hints: '提示',
	guides: '怎样看账、怎样提问',
	api: '接口的入口（JSON）',
	summary: '全县汇总（JSON）',
	villages: '村的名单和每个村各份文件的网址（JSON）',
	dataPackage: '全部表格文件和各列说明（Data Package）',
	data: '数据下载的说明',
	sitemap: '全部网页的清单',
} as const;
