import type { Row, Table } from '../../domain/schema/table.ts';
import type { Appraisal } from '../../domain/tables/appraisals.ts';
import type { Asset } from '../../domain/tables/assets.ts';
import type { Balance } from '../../domain/tables/balances.ts';
import type { Bid } from '../../domain/tables/bids.ts';
import type { CatalogueItem } from '../../domain/tables/catalogue.ts';
import type { Comment } from '../../domain/tables/comments.ts';
import type { Contract } from '../../domain/tables/contracts.ts';
import type { Debt } from '../../domain/tables/debts.ts';
import type { Decision } from '../../domain/tables/decisions.ts';
import type { Fund } from '../../domain/tables/funds.ts';
import type { Distribution } from '../../domain/tables/distributions.ts';
import type { Fee } from '../../domain/tables/fees.ts';
import type { Handover } from '../../domain/tables/handovers.ts';
import type { Homestead } from '../../domain/tables/homesteads.ts';
import type { LedgerRow } from '../../domain/tables/ledger.ts';
import type { Duty } from '../../domain/tables/duties.ts';
import type { Inspection } from '../../domain/tables/inspections.ts';
import type { Official } from '../../domain/tables/officials.ts';
import type { Project } from '../../domain/tables/projects.ts';
import type { Rectification } from '../../domain/tables/rectifications.ts';
import type { Resource } from '../../domain/tables/resources.ts';
import type { Subsidy } from '../../domain/tables/subsidies.ts';
import type { SubsidyListRow } from '../../domain/tables/subsidy-lists.ts';
import type { SupervisionRecord } from '../../domain/tables/supervision.ts';
import type { Township } from '../../domain/tables/townships.ts';
import type { VoucherHandover } from '../../domain/tables/voucher-handovers.ts';
import type { Village } from '../../domain/tables/villages.ts';
import { parsePeriod, type Period } from '../../domain/time/period.ts';
import { made, type Given } from './example.ts';

/** Rows of the tables, all made up; what an example is about stands in its own file. */

type Cells<R extends Row<Table>> = Given<Omit<R, 'ref' | 'at'>>;

function row<R extends Row<Table>>(table: string, key: string, cells: Cells<R>): R {
	return {
		...cells,
		ref: { table, key },
		at: { file: `${table}.csv`, line: 2 },
	} as unknown as R;
}

/** @throws RangeError for what is no period */
export function period(key: string): Period {
	const read = parsePeriod(key);
	if (!read) throw new RangeError(`No period: ${key}`);
	return read;
}

export const village = row<Village>('villages', '990101001200', {
	id: '990101001200',
	name: '柳溪村',
	township: '990101',
	households: 412,
	population: 1486,
	phone: '0990-5550001',
	supervisionPhone: '0990-5550002',
	reception: '每周一上午，村部',
	since: '2025-01-01',
});

export const township = row<Township>('townships', '990101', {
	id: '990101',
	name: '柳溪镇',
	supervisionPhone: '0990-5550003',
});

export const item = row<CatalogueItem>('catalogue', 'CW-01', {
	id: 'CW-01',
	affair: 'finance',
	item: '收支明细',
	frequency: 'month',
	audience: 'public',
	legalBasis: '村级财务公开制度',
});

export const official = row<Official>('officials', '王示例', {
	name: '王示例',
	body: 'committee',
	role: '主任',
	from: '2024-01-10',
	pay: 320_000,
	payBasis: '镇发〔2024〕3号',
	relations: '无',
});

export const homestead = row<Homestead>('homesteads', 'ZJ2025-01', {
	id: 'ZJ2025-01',
	applicant: '张*丰',
	group: '3组',
	appliedOn: '2025-03-03',
	postedFrom: '2025-03-10',
	postedTo: '2025-03-16',
	opinion: '相邻户没有异议，同意上报',
	approvedOn: '2025-04-21',
	area: 12_000,
	result: 'approved',
});

export const handover = row<Handover>('handovers', 'JJ2026-01', {
	id: 'JJ2026-01',
	electedOn: '2026-01-16',
	handedOn: '2026-01-20',
	item: 'cash',
	from: '原村委会主任',
	to: '村委会主任',
	witness: '柳溪镇党委副书记',
	amount: 300_000,
	note: '备用金',
});

export const voucherHandover = row<VoucherHandover>('voucher-handovers', '2025-03/2025-04-12', {
	period: period('2025-03'),
	entity: 'committee',
	handedOn: '2025-04-12',
	vouchers: 31,
	from: '报账员',
	to: '柳溪镇农村三资代理服务中心',
	note: '部分票据退回补签',
});

export const otherVoucherHandover = row<VoucherHandover>(
	'voucher-handovers',
	'2025-04/2025-04-28',
	{ ...voucherHandover, period: period('2025-04'), handedOn: '2025-04-28' },
);

export const decision = row<Decision>('decisions', 'JY2025-01', {
	id: 'JY2025-01',
	title: '维修村级道路',
	kind: 'public-works',
	amount: 8_000_000,
	proposedOn: '2025-02-01',
	discussedOn: '2025-02-05',
	partyMeetingOn: '2025-02-10',
	assemblyOn: '2025-02-15',
	eligible: 40,
	attended: 38,
	inFavour: 36,
	against: 1,
	abstained: 1,
	decisionPublishedOn: '2025-02-16',
});

export const contract = row<Contract>('contracts', 'HT2025-01', {
	id: 'HT2025-01',
	name: '道路维修施工合同',
	kind: 'works',
	counterparty: '青禾县路桥工程队',
	counterpartyType: 'organisation',
	signedOn: '2025-03-05',
	from: '2025-03-10',
	to: '2025-06-10',
	total: 7_600_000,
	decision: 'JY2025-01',
	status: 'running',
});

export const project = row<Project>('projects', 'XM2025-01', {
	id: 'XM2025-01',
	name: '村级道路维修',
	location: '二组',
	budget: 8_000_000,
	method: 'inquiry',
	announcedOn: '2025-02-20',
	openedOn: '2025-03-01',
	bidders: 3,
	winner: '青禾县路桥工程队',
	award: 7_600_000,
	contract: 'HT2025-01',
	startedOn: '2025-03-10',
	completedOn: '2025-05-20',
	acceptedOn: '2025-06-01',
	finalCost: 7_550_000,
	audited: 'yes',
	decision: 'JY2025-01',
	status: 'accepted',
});

export const asset = row<Asset>('assets', 'ZC-001', {
	id: 'ZC-001',
	name: '村口门面房',
	kind: '房屋建筑物',
	cost: 15_000_000,
	bookValue: 12_000_000,
	use: 'let',
});

export const resource = row<Resource>('resources', 'ZY-001', {
	id: 'ZY-001',
	name: '东坡果园',
	kind: 'orchard',
	area: 125_000,
	use: 'contracted',
});

export const debt = row<Debt>('debts', 'ZW-001', {
	id: 'ZW-001',
	side: 'debt',
	counterparty: '禾丰建设工程队',
	counterpartyType: 'organisation',
	reason: '水渠整修工程尾款',
	since: '2019-03-01',
	amount: 800_000,
	outstanding: 300_000,
	dueOn: '2024-12-31',
});

export const bid = row<Bid>('bids', 'XM2025-01/禾丰建设工程队', {
	project: 'XM2025-01',
	bidder: '禾丰建设工程队',
	offer: 7_600_000,
	result: 'won',
});

export const fee = row<Fee>('fees', 'SF2025-01', {
	id: 'SF2025-01',
	name: '生活垃圾处理费',
	basis: '《青禾县农村生活垃圾处理收费办法（试行）》',
	rate: 6_000,
	unit: '户',
	period: period('2025'),
	households: 412,
	due: 2_472_000,
	received: 2_352_000,
	use: '转交柳溪镇环卫所，用于垃圾清运和处理',
});

export const subsidy = row<Subsidy>('subsidies', 'BT2025-01', {
	id: 'BT2025-01',
	programme: '耕地地力保护补贴',
	period: period('2025'),
	rate: '每亩 98.50 元',
	households: 100,
	people: 320,
	allocated: 9_850_000,
	paid: 9_850_000,
	paidOn: '2025-05-20',
});

export const listRow = row<SubsidyListRow>('subsidy-lists', '1', {
	number: 1,
	name: '王*例',
	group: '二组',
	quantity: 35_000,
	amount: 34_475,
	declared: 'no',
});

export const fund = row<Fund>('funds', 'ZJ2025-01', {
	id: 'ZJ2025-01',
	name: '公路拓宽征地补偿款',
	kind: 'land-compensation',
	purpose: '支付被征地农户的补偿',
	grantedOn: '2025-02-25',
	granted: 17_460_000,
	receivedOn: '2025-03-05',
	received: 17_460_000,
	useBy: '2026-12-31',
	status: 'in-use',
});

export const distribution = row<Distribution>('distributions', '2025', {
	year: 2025,
	total: 10_000_000,
	reserve: 2_000_000,
	welfare: 1_000_000,
	members: 6_000_000,
	households: 400,
});

export const comment = row<Comment>('comments', 'YJ2025-01', {
	id: 'YJ2025-01',
	receivedOn: '2025-05-06',
	channel: 'phone',
	text: '路灯什么时候修？',
	owner: '村委会主任',
	answeredOn: '2025-05-10',
	answer: '十日内修好。',
	result: 'solved',
});

export const openComment = made<Comment>({
	...comment,
	id: 'YJ2025-02',
	owner: undefined,
	answeredOn: undefined,
	answer: undefined,
	result: undefined,
});

/** Solved, says the village; whoever asked does not accept it, and the township has answered. */
export const disputedComment: Comment = {
	...comment,
	id: 'YJ2025-04',
	receipt: '柳受2025-04',
	answer: '情况属实。',
	accepted: 'no',
	disputedOn: '2025-05-12',
	townshipAnsweredOn: '2025-05-24',
	townshipAnswer: '已按规定办理。',
};

export const supervisionRecord = row<SupervisionRecord>('supervision', 'JD2025-01', {
	id: 'JD2025-01',
	date: '2025-03-10',
	form: 'accounts',
	subject: '审核2月收支',
	attended: 3,
	opinion: '同意公开',
	followUp: '已公开',
	period: period('2025-02'),
});

export const duty = row<Duty>('duties', 'ZR2025-01', {
	id: 'ZR2025-01',
	role: '村委会主任',
	name: '苏玉',
	duty: '合同台账清理',
	dueOn: '2025-09-30',
	signedOn: '2025-02-10',
	state: 'under-way',
	note: '还有两份合同没有找到原件',
});

export const appraisal = row<Appraisal>('appraisals', '2025/村委会主任', {
	year: 2025,
	role: '村委会主任',
	name: '苏玉',
	eligible: 68,
	attended: 60,
	excellent: 40,
	competent: 15,
	fair: 3,
	unfit: 1,
	payEffect: '绩效全额发放',
});

export const inspection = row<Inspection>('inspections', 'JC2025-01', {
	id: 'JC2025-01',
	kind: 'term-audit',
	by: '青禾县审计局',
	team: '审计组，3人',
	from: '2025-02-10',
	to: '2025-02-21',
	scope: '2021年至2025年村级财务收支',
	reportedOn: '2025-03-01',
	publishedOn: '2025-03-05',
	summary: '收支基本真实，部分租金没有按时收取。',
});

export const rectification = row<Rectification>('rectifications', 'ZG2025-01', {
	id: 'ZG2025-01',
	source: 'audit',
	round: '2025年第一轮',
	raisedOn: '2025-03-01',
	problem: '租金没有按时收取',
	kind: 'collective-property',
	measure: '逐户催收',
	unit: '村民委员会',
	owner: '村委会主任',
	dueOn: '2025-06-30',
	completedOn: '2025-06-01',
	status: 'completed',
	evidence: '收款收据',
	recheckedOn: '2025-07-01',
	recheckResult: '属实',
});

export const ledgerRow = row<LedgerRow>('ledger', '记-3-1', {
	date: '2025-03-05',
	voucher: '记-3-1',
	category: 'works',
	summary: '支付道路维修工程款',
	expense: 3_000_000,
	counterparty: '青禾县路桥工程队',
	counterpartyType: 'organisation',
	voucherType: 'invoice',
	handler: '李示例',
	witness: '赵示例',
	approver: '王示例',
	reviewer: '周示例',
});

export const balance = row<Balance>('balances', '2025-03', {
	period: period('2025-03'),
	account: 'bank',
	label: '基本户',
	opening: 10_000_000,
	income: 1_250_000,
	expense: 3_000_000,
	closing: 8_250_000,
});
