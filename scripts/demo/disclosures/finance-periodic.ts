import { categories } from '../../../src/domain/money/categories.ts';
import { formatYuan } from '../../../src/domain/money/money.ts';
import { formatCsv } from '../../../src/loading/write-csv.ts';
import { chineseDate, periodOf, periodWords } from '../calendar.ts';
import { simplePdf } from '../pdf.ts';
import { loansOf } from '../plans/loan.ts';
import { sharesOf } from '../plans/shares.ts';
import type { DemoVillage } from '../village.ts';
import { annualReport } from './notices/annual-report.ts';
import { entriesWithin, closingFen, totalFen, totalOf, writeYuan } from './figures.ts';
import type { DisclosureText, PeriodicTemplate, Telling } from './telling.ts';

const asking = [
	'如有疑问，请在张贴期间向村务监督委员会反映。',
	'原始凭证存镇农村三资代理服务中心，村民可按规定查阅。',
	'对账目有疑问的，可到村部查阅凭证，也可拨打公开栏上的监督电话。',
	'看不明白的，可找报账员或监委会委员当面说明。',
	'误工、慰问等发放到人的款项，名册存村部，本人可以核对。',
	'对某一笔有意见的，请写明凭证号，答复一并公开。',
	'大额支出的会议记录和合同可到村部查看。',
	'欢迎监督，村务监督委员会每周一上午在村部接待。',
];

function template(item: string, write: (telling: Telling) => DisclosureText): PeriodicTemplate {
	return { affair: 'finance', item, write };
}

/** The record of the vote on the plan, as the office would file it. */
function ballotSheet({ name, representatives }: DemoVillage, year: string, came: number): string {
	return simplePdf(`${name}${year}年度财务计划表决记录（演示）`, [
		'本文件为虚构的演示附件，不代表任何真实村庄。',
		`会议：${year}年第一次村民代表会议`,
		`应到代表${representatives}人，实到${came}人，符合规定人数。`,
		`议题：审议${year}年度财务计划`,
		'表决方式：举手表决，监票人由村务监督委员会委员担任。',
		'表决结果：通过。',
		'原件有到会代表签名，存村部档案柜，村民可以查阅。',
	]);
}

/** Did it borrow in the period, as its register of debts tells? */
function borrowsIn(village: DemoVillage, key: string): boolean {
	const { first, last } = periodOf(key);
	return loansOf(village).some(
		({ since, unregistered }) => !unregistered && first <= since && since <= last,
	);
}

export const financePeriodic: readonly PeriodicTemplate[] = [
	template('年度财务计划', ({ village, period, random, publishedOn }) => {
		const meeting = random.pick(['成员代表大会', '成员代表会议', '村民代表会议']);
		const came = Math.round(village.representatives * (0.84 + random.next() * 0.14));
		return {
			title: `${period}年度财务计划`,
			attachments: [
				{ name: `${period}-jihua-biaojue.pdf`, content: ballotSheet(village, period, came) },
			],
			body:
				`${period}年度财务计划经${meeting}讨论通过（应到${village.representatives}人，实到${came}人，同意${came - random.int(0, 2)}人），现予公布。` +
				random.pick([
					'坚持量入为出、收支平衡，先保工资、保运转，后安排建设。',
					'计划外支出和调整计划的，另行召开会议决定并重新公布。',
					'单笔1万元以上的非固定支出，实施前另走“四议两公开”程序。',
				]) +
				`计划自${chineseDate(publishedOn)}起执行，各类收支计划数见预算表。`,
		};
	}),
	template('收支明细', ({ village, books, period, random }) => {
		const entries = entriesWithin(books, period);
		const [income, expense] = [totalFen(entries, 'income'), totalFen(entries, 'expense')];
		const what = village.groupAccounts.length > 0 ? '（含村民小组账）' : '';
		return {
			title: `${periodWords(period)}财务收支明细`,
			body:
				random.pick([
					`本期共${entries.length}笔，收入${writeYuan(income)}元，支出${writeYuan(expense)}元${what}。`,
					`${periodWords(period)}收入合计${writeYuan(income)}元，支出合计${writeYuan(expense)}元，共${entries.length}笔${what}。`,
					`村务监督委员会逐笔审核${entries.length}笔收支，收入${writeYuan(income)}元，支出${writeYuan(expense)}元${what}。`,
				]) + random.pick(asking),
		};
	}),
	template('货币资金余额', ({ books, period, random }) => ({
		title: `${periodWords(period)}货币资金余额`,
		body:
			`期末现金和银行存款合计${writeYuan(closingFen(books, period))}元，` +
			random.pick([
				'已与银行对账单核对一致。',
				'银行存款与对账单相符，现金已盘点。',
				'报账员、监委会主任共同盘点现金，账实相符。',
				'银行对账单附在月报后，现金未超过限额。',
				'月末盘点现金一次，无白条抵库。',
				'未达账项已逐笔查明。',
			]),
	})),
	template('集体资产', ({ village, period, random, name }) => ({
		title: `${period}年末集体资产情况`,
		body:
			`${Number(period)}年12月下旬，由村务监督委员会主任${name('supervisor')}牵头、${village.groups.length}个村民小组各派1名代表，对村集体房屋、设备、道路设施等逐项清查。` +
			random.pick([
				'清查结果与台账相符，新增和报废的资产已登记。',
				'新增资产已入账，报废资产经会议同意后核销，明细见资产台账。',
				'对长期闲置的房屋已列入下一年出租计划，明细见资产台账。',
			]),
	})),
	template('集体资源', ({ village, period, random }) => ({
		title: `${period}年末集体资源情况`,
		body:
			`全村耕地${village.farmlandMu}亩，承包到户部分不在集体资源台账内。集体机动地、林地、水面和建设用地的面积、位置和使用状况，` +
			random.pick([
				'经各组组长到场核对后登记，明细见资源台账。',
				'以确权成果为准，本年度无增减，明细见资源台账。',
				'已与承包合同逐份核对，合同到期的重新公开发包。',
			]),
	})),
	template('债权债务', ({ village, period, random }) => ({
		title: `${periodWords(period)}债权债务情况`,
		body: random.pick([
			'已与对方逐笔核对，明细见债权债务台账。凡村干部欠款，单独列明。',
			'应收款项已发函催收，应付工程款按合同约定支付，明细见台账。',
			`本期${borrowsIn(village, period) ? '新增借款一笔' : '未新增借款'}。历年应收未收款项列入清收计划，明细见台账。`,
		]),
	})),
	template('村干部借款和集体担保', ({ period, random }) => ({
		title: `${periodWords(period)}村干部借款和集体担保情况`,
		body:
			random.pick([
				'村干部借款和备用金已逐笔核对，有余额的列在债权债务台账，注明“村干部”。',
				'备用金借支按规定期限报账归还，没有还清的见债权债务台账，注明“村干部”。',
			]) +
			random.pick([
				'本期没有用集体资金、资产出借，也没有为个人或者企业担保。',
				'集体没有对外担保；出借集体资金须经成员（代表）会议同意，本期没有发生。',
			]),
	})),
	template('收益分配', ({ village, period, random, books }) => {
		const shares = sharesOf(village, books, Number(period));
		if (!shares) {
			return {
				title: `${period}年度收益分配`,
				notApplicable: random.pick([
					'本年度经营收益较少，经成员代表会议同意，弥补以前年度亏损后全部结转下年，未向成员分配。',
					'本年度无可分配收益，经成员代表会议同意不作分配。',
					'本年度收益全部用于偿还工程欠款，经成员代表会议同意不作分配。',
				]),
			};
		}
		const { ownFen, totalFen, reserveFen, welfareFen, membersFen, households } = shares;
		return {
			title: `${period}年度收益分配方案`,
			body:
				`${period}年集体自有收入${writeYuan(ownFen)}元，扣除经营支出和利息后收益${writeYuan(totalFen)}元。提取公积公益金${writeYuan(reserveFen)}元、福利费${writeYuan(welfareFen)}元，` +
				`按成员份额向${households}户分配${writeYuan(membersFen)}元，其余结转下年。` +
				random.pick([
					'方案经成员代表大会表决通过。',
					'方案张贴征求意见后，由成员代表大会表决通过。',
				]) +
				'各户分配明细只对本集体成员公开，可凭身份证件到集体经济组织查阅。',
		};
	}),
	template('村干部报酬和误工补贴', ({ books, period, random }) => {
		const entries = entriesWithin(books, period);
		const pay = totalOf(entries, '干部报酬');
		const work = entries.filter(({ category }) => category === '误工补贴');
		return {
			title: `${periodWords(period)}村干部报酬和误工补贴`,
			body:
				`本季度发放村干部报酬${writeYuan(pay)}元，误工补贴${work.length}笔、${writeYuan(totalOf(entries, '误工补贴'))}元。` +
				random.pick([
					'误工补贴均附派工单和签名表，按日工价计算。',
					'村干部不在误工补贴中重复领取报酬。',
					'报酬标准见村干部名册，误工补贴逐笔列在收支明细中。',
					'误工名单由组长签字、监委会委员现场点工。',
					'小组长补贴按季发放，其他误工当月结清。',
					'本季度没有临时增加的补贴项目。',
				]),
		};
	}),
	template('年度财务报告和审计结果', (telling) => {
		const { books, period } = telling;
		const entries = entriesWithin(books, period);
		const rows = categories.flatMap(({ name, direction, heading }) => {
			const fen = totalOf(entries, name);
			const side = direction === 'income' ? '收入' : '支出';
			const part = heading === '债权债务' ? '借贷' : side;
			return fen === 0 ? [] : [[part, name, formatYuan(fen)]];
		});
		const year = periodOf(period).year;
		return {
			title: `${period}年度财务报告`,
			notice: { slug: `${period}-caiwu-baogao`, text: annualReport(telling) },
			attachments: [
				{
					name: `${year}-juesuan.csv`,
					content: formatCsv([['收支', '类别', '全年金额（元）'], ...rows]),
				},
			],
		};
	}),
];
