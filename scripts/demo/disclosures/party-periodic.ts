import { chineseDay, periodOf, periodWords, workingDay } from '../calendar.ts';
import { appraisalsOfYear, dutiesOfYear } from '../plans/duties.ts';
import { rectifyingOf } from '../plans/rectifying.ts';
import { writeYuan } from './figures.ts';
import type { DisclosureText, PeriodicTemplate, Telling } from './telling.ts';

function template(item: string, write: (telling: Telling) => DisclosureText): PeriodicTemplate {
	return { affair: 'party', item, write };
}

/** Lessons and party days by quarter. */
const lessons: readonly (readonly string[])[] = [
	[
		'学习中央一号文件，讨论本村春耕安排',
		'学习农村基层组织工作条例',
		'民主生活会会前学习',
		'学习耕地保护政策，讨论撂荒地复耕',
		'学习村级财务管理制度',
	],
	[
		'学习防汛应急预案，明确包组责任',
		'学习廉洁纪律，观看警示教育片',
		'学习农村集体经济组织法',
		'学习惠农补贴政策和发放程序',
		'学习党章，重温入党誓词',
	],
	[
		'学习农房安全和用电用火常识',
		'学习村民委员会组织法',
		'学习人居环境整治标准，划定责任区',
		'学习信访工作条例，讨论群众反映的问题',
		'学习秸秆禁烧和综合利用政策',
	],
	[
		'学习森林防火条例，排定值守名单',
		'学习医保政策，部署入户动员',
		'总结全年工作，讨论明年打算',
		'学习换届纪律和选举程序',
		'学习移风易俗规定，讨论红白事标准',
	],
];

const partyDays: readonly (readonly string[])[] = [
	['清理{place}沟渠', '为困难户翻耕', '入户核对低保信息', '义务植树', '慰问老党员'],
	[
		'清扫{place}主干道',
		'帮助缺劳力户插秧',
		'检查山塘和危房',
		'到{place}开展防溺水巡查',
		'整理农家书屋',
	],
	[
		'清理{place}积存垃圾',
		'慰问高温下的保洁员',
		'检查用电线路',
		'帮助缺劳力户收稻',
		'维修{place}水管',
	],
	['森林防火宣传', '入户收集群众意见', '清除道路积雪杂草', '医保缴费上门服务', '冬修水利义务劳动'],
];

export const partyPeriodic: readonly PeriodicTemplate[] = [
	template('党建工作计划和完成情况', ({ village, period, random, name }) => {
		const done = random.sample(
			[
				'全年“三会一课”按计划召开',
				'每月固定一天开展主题党日',
				'党员包组联户实现全覆盖',
				'排查整改安全隐患，党员到岗到人',
				'办成道路维修、路灯更换等实事',
				'接收群众意见并逐件答复',
				'组织在家党员参加志愿服务',
				'为年老体弱党员送学上门',
			],
			4,
		);
		const next = random.sample(
			[
				'培养青年入党积极分子',
				'规范党务公开',
				'做好村干部后备人选储备',
				'推进支部阵地整修',
				'壮大集体经济',
			],
			2,
		);
		return {
			title: `${period}年党建工作计划完成情况`,
			body: `${period}年初党员大会定下的工作已基本完成：${done.join('；')}。${random.pick([`流动党员教育管理还不够经常，由${name('women')}负责建立联系名册。`, '部分党员参加活动不够，已由党小组长上门提醒。', '支部记录不够完整的问题，已逐次补齐。'])}下一年重点：${next.join('，')}。全村现有党员${village.partyMembers}名。`,
		};
	}),
	template('“三会一课”和主题党日', ({ village, period, random, places, name }) => {
		const { index, year } = periodOf(period);
		const month = index * 3 - 2;
		const [topic1, topic2] = random.sample(lessons[index - 1] ?? [], 2);
		const day = random.pick(partyDays[index - 1] ?? []).replace('{place}', random.pick(places));
		const held = workingDay({ year, month: month + random.int(0, 2) }, random.int(5, 26));
		const away = Math.max(1, Math.round(village.partyMembers * (0.12 + random.next() * 0.16)));
		const came = village.partyMembers - away;
		return {
			title: `${periodWords(period)}“三会一课”和主题党日开展情况`,
			body:
				random.pick([
					`召开支委会${random.int(3, 4)}次、党员大会1次、党小组会${random.int(2, 3)}次，上党课1次。`,
					`本季度支委会每月1次，党员大会1次，党小组会${random.int(2, 3)}次，党课由${name('secretary')}同志主讲。`,
					`按计划召开党员大会1次、支委会${random.int(3, 4)}次，各党小组分别学习${random.int(2, 3)}次，党课1次。`,
				]) +
				`内容：${topic1 ?? ''}；${topic2 ?? ''}。` +
				`党员大会于${chineseDay(held)}召开，应到${village.partyMembers}人，实到${came}人，${away}人因外出或年老请假。` +
				`主题党日活动：${day}。`,
		};
	}),
	template('党费收缴和使用汇总', ({ village, period, random }) => {
		const feeFen = village.partyMembers * random.int(72, 110) * 100;
		const backFen = Math.round((feeFen * random.int(35, 50)) / 10_000) * 100;
		const spent = Math.min(backFen, random.int(3, 7) * 10_000);
		return {
			title: `${period}年党费收缴和使用情况`,
			body:
				`${period}年应交党费党员${village.partyMembers}名，实收党费${writeYuan(feeFen)}元，已全部上缴镇党委。` +
				`上级返还${writeYuan(backFen)}元，使用${writeYuan(spent)}元，用于${random.pick(['订阅党员学习资料', '慰问困难党员', '主题党日活动用品', '党员活动室书报'])}，结余${writeYuan(backFen - spent)}元。` +
				'个人交纳明细在党员大会上公布。',
		};
	}),
	template('承诺践诺和民主评议', ({ village, period, random }) => {
		const promises = village.partyMembers - random.int(2, 6);
		const came = Math.round(village.partyMembers * (0.8 + random.next() * 0.12));
		return {
			title: `${period}年党员承诺践诺和民主评议情况`,
			body:
				`${promises}名党员年初作出承诺，年末逐条对照，完成${random.int(92, 99)}%。` +
				`民主评议党员会议应到${village.partyMembers}人，实到${came}人，按个人自评、党员互评、民主测评、组织评定的步骤进行。` +
				random.pick([
					'对未完成的承诺，本人在会上说明了原因。',
					'评议结果已报镇党委，对参加活动少的党员进行了谈话提醒。',
					'党员提出的意见已列成清单，由支委会逐条落实。',
				]),
		};
	}),
	template('村干部责任清单', ({ village, officials, period }) => ({
		title: `${period}年村干部责任清单`,
		body:
			`${dutiesOfYear(village, officials, Number(period))
				.map(({ role, name, duty }) => `${role}${name}：${duty}。`)
				.join('')}签字日期和完成情况见责任清单台账。` +
			'不得做的事：不得私设“小金库”，不得白条入账，不得优亲厚友，不得不经民主议事就花钱、发包、借款。',
	})),
	template('村干部述职报告', ({ village, officials, period, random }) => {
		const votes = appraisalsOfYear(village, officials, Number(period));
		const [first] = votes;
		return {
			title: `${period}年村干部述职和评议情况`,
			body:
				`${votes.map(({ role, name }) => `${role}${name}`).join('、')}在党员和村民代表会议上述职。` +
				random.pick([
					'办成的事：村级道路和水利维修按期完工，账目按月公开，补贴按时发放到户。',
					'办成的事：落实垃圾清运和路灯管护，调解邻里纠纷，公开栏按时更新。',
					'办成的事：清理到期合同，收回拖欠的承包款，组织冬修水利。',
				]) +
				random.pick([
					'没有办好的事：部分台账登记不及时，已明确专人负责。',
					'没有办好的事：集体收入增长不快，明年盘活闲置房屋。',
					'没有办好的事：入户不够，已定下每月走访。',
				]) +
				`应到${first?.eligible ?? 0}人，实到${first?.attended ?? 0}人。` +
				votes
					.map(
						({ name, excellent, competent, fair, unfit }) =>
							`${name}：优秀${excellent}票、称职${competent}票、基本称职${fair}票、不称职${unfit}票。`,
					)
					.join(''),
		};
	}),
	template('巡察、审计反馈问题整改', ({ village, period, random }) => {
		const title = `${periodWords(period)}巡察、审计反馈问题整改`;
		const { first, last } = periodOf(period);
		const raised = rectifyingOf(village, last);
		const fresh = raised.filter(({ round }) => round.raisedOn >= first);
		const done = raised.filter(({ completedOn = '' }) => completedOn >= first);
		const open = raised.filter(({ completedOn }) => completedOn === undefined);
		if (fresh.length + done.length + open.length === 0) {
			return {
				title: `${title}情况`,
				notApplicable: random.pick([
					'本季度未收到新的巡察、审计反馈问题，以前反馈的问题已整改完毕。',
					'本季度没有新反馈的问题，也没有到期应整改的事项。',
				]),
			};
		}
		const rounds = [...new Set(fresh.map(({ round }) => round.name))];
		return {
			title: `${title}进展`,
			body:
				(fresh.length > 0 ? `本季度${rounds.join('、')}反馈问题${fresh.length}个。` : '') +
				(done.length > 0
					? `本季度完成整改${done.length}个：${done.map(({ problem }) => problem.measure.replace(/。$/, '')).join('；')}。`
					: '') +
				(open.length > 0 ? `季末还有${open.length}个正在整改。` : '反馈的问题已全部整改完毕。') +
				random.pick([
					'整改措施、责任人职务和期限见整改台账，村务监督委员会跟踪检查。',
					'进展已报镇党委，逐项情况见整改台账。',
				]),
		};
	}),
];
