import { daysBetween } from '../../../../src/domain/time/calendar-date.ts';
import { projects } from '../../../../src/domain/tables/projects.ts';
import { chineseDate } from '../../calendar.ts';
import { officePhone } from '../../phones.ts';
import type { Works } from '../../plans/works.ts';
import { writeTenThousands, writeYuan } from '../figures.ts';
import type { Telling } from '../telling.ts';
import { bullets, markdownTable, notice, numbered } from './notice.ts';
import { resolution } from './self-government.ts';

/** Why works are wanted and on what terms. */
const reasons: Readonly<
	Record<Works['kind'], { readonly why: string; readonly terms: readonly string[] }>
> = {
	road: {
		why: '该路段雨天泥泞，学生上学和农产品外运不便，沿线农户多次提出。',
		terms: ['沿线占地由各户自愿让出，青苗按亩补偿。', '建成后由受益组划段养护。'],
	},
	water: {
		why: '渠系渗漏严重，下游田块春灌缺水，曾有用水纠纷。',
		terms: ['施工安排在秋收后、春灌前，不误农时。', '建成后由受益组负责管护，每年清淤一次。'],
	},
	safety: {
		why: '该处行人多，夜间或陡坡通行不安全，老人和学生出行不便。',
		terms: ['质保不少于三年，损坏由供货单位更换。', '安装位置由组长和住户商定，不占农田。'],
	},
	place: {
		why: '现有设施陈旧，群众使用不便，户主会多次提出。',
		terms: ['占用集体建设用地，不占农田。', '建成后由村里安排专人管护。'],
	},
};

/** The decision of the village to have the works done. */
export function worksDecision(telling: Telling, works: Works): string {
	const { name, key, kind, fund, ceilingFen } = works;
	const { why, terms } = reasons[kind];
	return resolution(telling, {
		key,
		what: `实施${name}`,
		why,
		terms: [
			`预算不超过${writeYuan(ceilingFen)}元，资金来源为${fund}，不向村民集资。`,
			...terms,
			'按规定方式确定施工单位，村务监督委员会派人驻点监督质量。',
		],
	});
}

/** 工程采购公告: what is to be built, who may offer, until when. */
export function tender(
	{ village, date, random, name }: Telling,
	{ name: project, fund, ceilingFen, method, closesOn, openedOn, startedOn, completedOn }: Works,
): string {
	return notice(
		[
			`${project}已经村民代表会议决议，资金已落实，现公开邀请有意向的单位参加。`,
			markdownTable(
				['内容', '说明'],
				[
					['项目', project],
					['最高限价', `${writeYuan(ceilingFen)}元（约${writeTenThousands(ceilingFen)}万元）`],
					['资金来源', fund],
					['采购方式', projects.columns.method.type.write(method)],
					['工期', `${Math.ceil(daysBetween(startedOn, completedOn) / 10) * 10}天`],
					['报名截止', `${chineseDate(closesOn)}下午5时`],
					['评审时间', `${chineseDate(openedOn)}上午9时，村部会议室`],
				],
			),
			'## 报名要求',
			numbered([
				'具有独立法人资格和相应施工能力，近三年无重大质量安全事故。',
				random.pick([
					'法定代表人或书面委托的代理人到场，提供营业执照复印件。',
					'不接受联合体，不得转包。',
				]),
				'村“两委”成员、监委会成员及其近亲属的企业不得参加。',
			]),
			`评审小组由村“两委”、监委会、村民代表组成，${name('supervisor')}全程监督。报名电话：${officePhone(village)}。`,
		],
		`${village.name}村民委员会`,
		date,
	);
}

/** 工程验收结果. */
export function acceptance(
	{ village, date, random, name, places }: Telling,
	{ name: project, builder, fund, awardFen, finalFen, owedFen }: Works,
): string {
	const defects = random.sample(
		[
			`${places[0] ?? ''}一处边角未抹平`,
			'伸缩缝填缝不足两处',
			'完工后沙石未清理干净',
			'竣工图标注不全',
			'标志牌未安装',
		],
		random.int(0, 2),
	);
	return notice(
		[
			`${project}由${builder}施工。${chineseDate(date)}，村“两委”、村务监督委员会、受益户代表和镇相关人员到现场验收，结果公布如下。`,
			bullets([
				`参加人员：${name('head')}、${name('supervisor')}、${name('supervisor2')}，${random.pick(village.groups)}组长和受益户代表${random.int(3, 6)}人`,
				`实测：${random.pick(['用尺量取长、宽、厚各五处，平均值不小于设计值', '核对主要材料合格证和用量，抽查三处', '逐段查看，与设计图一致', '取样送检，强度合格'])}`,
				`中标价：${writeYuan(awardFen)}元；决算：${writeYuan(finalFen)}元`,
				`本次应付：${writeYuan(finalFen - owedFen)}元，资金来源为${fund}`,
				`结论：${defects.length > 0 ? '基本合格，整改后付款' : '合格'}`,
			]),
			...(defects.length > 0
				? ['## 整改事项', numbered(defects), '施工单位已在五日内整改，监委会复查通过。']
				: []),
			owedFen > 0
				? `余款${writeYuan(owedFen)}元作为质保金和尾款，质保期一年，期满无质量问题再付。`
				: random.pick([
						'质保期一年。期间发现质量问题，请告知组长。',
						'工程移交受益组管护，管护人名单另行公布。',
					]),
			`公示10日，异议电话：${officePhone(village)}。`,
		],
		`${village.name}村民委员会、${village.name}村务监督委员会`,
		date,
	);
}
