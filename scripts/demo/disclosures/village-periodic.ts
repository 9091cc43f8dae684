import { periodOf, periodWords } from '../calendar.ts';
import {
	entriesWithin,
	quarterMonths,
	reliefFigures,
	subsidyFigures,
	totalOf,
	writeYuan,
} from './figures.ts';
import { watchingOf } from '../plans/watching.ts';
import type { DisclosureText, PeriodicTemplate, Telling } from './telling.ts';

function template(item: string, write: (telling: Telling) => DisclosureText): PeriodicTemplate {
	return { affair: 'village', item, write };
}

export const villagePeriodic: readonly PeriodicTemplate[] = [
	template('年度工作计划和完成情况', ({ village, books, period, random, places }) => {
		const entries = entriesWithin(books, period);
		const works = totalOf(entries, '工程支出');
		const [place, place2] = places;
		const done = random.sample(
			[
				`疏通${place ?? ''}、${place2 ?? ''}沟渠，保证春灌用水`,
				'城乡居民医保参保动员完成',
				'生活垃圾日产日清，设立红黑榜',
				'完成农房安全排查，隐患户逐户整改',
				'汛期24小时值班，未发生人员伤亡',
				'调解邻里纠纷，做到小事不出组',
				'为80岁以上老人发放重阳节慰问金',
				'村规民约修订稿征求了各户意见',
			],
			4,
		);
		const undone = random.sample(
			[
				`${places[2] ?? ''}道路加宽因用地未协商一致，推迟实施`,
				'部分组的路灯尚未覆盖',
				'饮水管网老化，分段更换尚未完成',
				'撂荒地仍有零星地块未复耕',
			],
			1,
		);
		return {
			title: `${period}年村民委员会工作完成情况`,
			body:
				`${period}年计划办的事，完成情况如下：${done.join('；')}。` +
				(works > 0
					? `全年工程支出${writeYuan(works)}元，逐笔列在收支明细中。`
					: '全年未实施新的工程。') +
				`没有办完的：${undone.join('；')}。以上已向村民代表会议报告，到会代表${Math.round(village.representatives * 0.9)}人。`,
		};
	}),
	template('土地承包和流转', ({ village, period, random, places }) => {
		const share = village.traits.includes('landLease') ? 0.3 : 0.08;
		const mu = Math.round(village.farmlandMu * (share + random.next() * 0.1));
		const price = random.int(28, 52) * 10;
		return {
			title: `${period}年土地承包和流转情况`,
			body:
				`全村承包地${village.farmlandMu}亩。到年末流转${mu}亩，主要在${places[0] ?? ''}、${places[1] ?? ''}一带，用于${random.pick(['种植水稻和油菜', '种植蔬菜', '种植果树和中药材', '种植粮食'])}。` +
				`流转价格每亩每年${price - 40}元至${price + 60}元，${random.pick(['租金由承租方直接付给农户', '每年11月底前付清下一年租金', '合同统一用县里的示范文本'])}。` +
				random.pick([
					'流转合同已报镇备案。',
					'未发生改变农业用途的情况。',
					'到期未续签的，土地已退还农户。',
				]),
		};
	}),
	template('惠农补贴发放', ({ village, period, random }) => {
		const figures = subsidyFigures(village, period);
		return {
			title: `${periodWords(period)}惠农补贴发放情况`,
			body:
				`项目：${figures.programme}。依据：${figures.basis}。标准：${figures.rate}。` +
				`本季度共${figures.recipients}${figures.by === 'person' ? '人' : '户'}，核定${figures.quantity}${figures.unit}，应发${writeYuan(figures.dueFen)}元，实发${writeYuan(figures.paidFen)}元，${figures.difference === undefined ? '' : `${figures.difference}，`}` +
				random.pick([
					'由财政直接打入农户“一卡通”。',
					'通过“一卡通”发放到户，不经村里转手。',
					'资金由镇财政所统一打卡。',
				]) +
				random.pick([
					'对面积有异议的，可到村部核对登记表。',
					'打卡不成功的，请带存折到村部更正账户。',
					'由组长将到账短信样式告知各户，谨防诈骗。',
					'本村干部及其亲属享受补贴的，名单另行标注。',
					'',
				]),
		};
	}),
	template('低保、特困供养和临时救助汇总', ({ village, period, random }) => {
		const figures = reliefFigures(village, period);
		return {
			title: `${periodWords(period)}低保、特困供养和临时救助情况`,
			body:
				`${quarterMonths(period)}，全村农村低保${figures.allowanceHouseholds}户、${figures.allowancePeople}人，发放${writeYuan(figures.allowanceFen)}元；` +
				`特困供养${figures.destitutePeople}人，发放${writeYuan(figures.destituteFen)}元；` +
				(figures.emergencyHouseholds > 0
					? `临时救助${figures.emergencyHouseholds}户，发放${writeYuan(figures.emergencyFen)}元。`
					: '本季度无临时救助。') +
				random.pick([
					'新增和退出对象经入户核查、民主评议后报镇审批。',
					'家庭情况有变化的，请主动告知村委会。',
					'名单只对本村村民公开，可到村部查阅。',
					'对家庭收入明显改善的对象，按程序办理退出。',
					'外出务工的对象由组长电话核实。',
					'资金由财政直接打卡，不经村里。',
				]),
		};
	}),
	template('村务监督委员会工作', ({ village, books, period, random, name }) => {
		const entries = entriesWithin(books, period);
		const { meetings, visits, boards, said } = watchingOf(village, period);
		return {
			title: `${periodWords(period)}村务监督委员会工作情况`,
			body:
				`${quarterMonths(period)}，村务监督委员会审核收支凭证${entries.length}笔，列席村“两委”会议${meetings}次，到现场检查${visits}次，检查公开栏内容${boards}次。` +
				`提出的意见：${said.opinion}${said.followUp}` +
				random.pick([
					`逐次记录见监督工作记录，由${name('supervisor')}负责登记。`,
					`对公开内容有疑问的，可向${name('supervisor2')}反映。`,
					'每次检查都有记录和签名，存村部备查。',
				]),
		};
	}),
	template('群众意见和答复', ({ village, period, random }) => ({
		title: `${periodWords(period)}群众意见办理情况`,
		body:
			random.pick([
				'通过意见箱、电话和户主会收集群众意见，逐件登记、限期答复。',
				'意见箱每周开箱一次，由村务监督委员会委员和组长共同开启、登记。',
				'监委会委员分片走访，听取各组对公开内容的意见。',
				'每次张贴公开内容时，安排专人在公开栏前值守半天，当面解释、记录意见。',
				'结合户主会和入户走访听取意见，当场能答复的当场答复。',
				'通过来访、电话收到的意见统一登记，能办的限期办，不能办的说明原因。',
			]) +
			`群众关心的主要是${random.sample(['饮水', '道路维护', '路灯', '垃圾清运', '补贴面积', '误工工价', '沟渠通水', '医保缴费'], 3).join('、')}方面。` +
			`意见和答复（个人信息已隐去）见群众意见登记。${periodOf(period).index === 4 ? `全年共召开户主会${village.groups.length}场。` : ''}`,
	})),
	template('协助人民政府开展工作', ({ village, period, random }) => {
		const town = village.township.name;
		const { index } = periodOf(period);
		const inSeason = [
			`协助${town}人民政府登记城乡居民医保新参保${random.int(6, 48)}人`,
			`协助防汛值守${random.int(12, 30)}天，转移住户${random.int(0, 4)}户`,
			`协助秸秆禁烧巡查${random.int(10, 26)}次`,
			`协助城乡居民医保缴费动员${Math.round(village.households * 0.9)}户`,
		][index - 1];
		const others = random.sample(
			[
				`代办老年人优待、残疾人证等申请${random.int(2, 16)}件`,
				`协助核对户籍和外出务工信息${random.int(20, 90)}人`,
				`协助适龄青年兵役登记${random.int(1, 6)}人`,
				`协助入户核实救助申请${random.int(1, 8)}户`,
				`协助动物防疫${random.int(30, 160)}户`,
				`协助农村房屋安全排查${random.int(40, 180)}栋`,
			],
			2,
		);
		return {
			title: `${periodWords(period)}协助人民政府开展工作情况`,
			body:
				`${quarterMonths(period)}，${[inSeason, ...others].join('；')}。` +
				random.pick([
					'都由村“两委”成员分片办理，没有收费，没有另发补贴。',
					'工作经费由镇里承担，不在村集体账上列支。',
					'没有办结的，由文书登记，办结后电话告知本人。',
				]),
		};
	}),
	template('村级档案目录', ({ village, period, random, books, name }) => ({
		title: `${period}年村级档案目录`,
		body:
			`${period}年归档：文书档案${random.int(4, 12)}卷，会计凭证${random.int(10, 24)}册（${entriesWithin(books, period).length}笔），工程档案${random.int(1, 5)}卷，合同和土地承包档案${random.int(2, 8)}卷。` +
			`会计档案存${village.township.name}农村三资代理服务中心，其余存村部档案柜，由${name('clerk')}保管。` +
			random.pick([
				'本村村民凭身份证件查阅，当场登记；涉及他人个人信息的不提供复印。',
				'查阅时间为工作日，由文书陪同，查阅登记存档。',
				'借出的档案已全部收回，目录贴在档案柜上。',
			]),
	})),
];
