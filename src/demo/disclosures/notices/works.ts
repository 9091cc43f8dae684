import { addDays } from '../../../domain/calendar-date.ts';
import { chineseDate } from '../../calendar.ts';
import type { Entry } from '../../ledger/book.ts';
import { officePhone } from '../../phones.ts';
import { tenThousands, yuan } from '../figures.ts';
import type { Telling } from '../telling.ts';
import { bullets, markdownTable, notice, numbered } from './notice.ts';

/** 工程采购公告: what is to be built, who may offer, until when. */
export function tender(
	{ village, date, random, name }: Telling,
	project: string,
	entry: Entry,
): string {
	const ceiling = Math.round((entry.fen * (1.02 + random.next() * 0.06)) / 10_000) * 10_000;
	const closes = addDays(date, random.int(8, 14));
	const method = entry.fen >= 10_000_000 ? '竞争性磋商' : '询价';
	return notice(
		[
			`${project}已经村民代表会议决议，资金已落实，现公开邀请有意向的单位参加。`,
			markdownTable(
				['内容', '说明'],
				[
					['项目', project],
					['最高限价', `${yuan(ceiling)}元（约${tenThousands(ceiling)}万元）`],
					['资金来源', entry.fund],
					['采购方式', method],
					['工期', `${random.int(3, 7) * 10}天`],
					['报名截止', `${chineseDate(closes)}下午5时`],
					['评审时间', `${chineseDate(addDays(closes, random.int(1, 3)))}上午9时，村部会议室`],
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
	project: string,
	entry: Entry,
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
			`${project}由${entry.counterparty.name ?? '施工单位'}施工。${chineseDate(date)}，村“两委”、村务监督委员会、受益户代表和镇相关人员到现场验收，结果公布如下。`,
			bullets([
				`参加人员：${name('head')}、${name('supervisor')}、${name('supervisor2')}，${random.pick(village.groups)}组长和受益户代表${random.int(3, 6)}人`,
				`实测：${random.pick(['用尺量取长、宽、厚各五处，平均值不小于设计值', '核对主要材料合格证和用量，抽查三处', '逐段查看，试通水一次，无渗漏', '取样送检，强度合格'])}`,
				`本次应付：${yuan(entry.fen)}元，资金来源为${entry.fund}`,
				`结论：${defects.length > 0 ? '基本合格，整改后付款' : '合格'}`,
			]),
			...(defects.length > 0
				? ['## 整改事项', numbered(defects), '施工单位已在五日内整改，监委会复查通过。']
				: []),
			random.pick([
				'预留百分之三质保金，质保期一年，期满无质量问题再付。',
				'质保期一年。期间发现质量问题，请告知组长。',
				'工程移交受益组管护，管护人名单另行公布。',
			]),
			`公示10日，异议电话：${officePhone(village)}。`,
		],
		`${village.name}村民委员会、${village.name}村务监督委员会`,
		date,
	);
}
