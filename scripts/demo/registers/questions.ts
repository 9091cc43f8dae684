import { addDays, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import type { RecordSubject } from '../../../src/domain/schema/record-subject.ts';
import type { Comment } from '../../../src/domain/tables/comments.ts';
import { chineseDay, periodOf } from '../calendar.ts';
import { writeYuan } from '../disclosures/figures.ts';
import { leasesOf } from '../plans/leases.ts';
import type { Works } from '../plans/works.ts';
import type { Random } from '../random.ts';
import type { RegisterSource } from './source.ts';

/** What was asked and how it was, or would be, answered. */
export interface Asked {
	readonly about?: RecordSubject;
	readonly text: string;
	readonly owner: string;
	readonly answer: string;
	readonly result: NonNullable<Comment['result']>;
}

export interface QuestionReferences {
	readonly projects: ReadonlyMap<Works, string>;
	readonly decisions: ReadonlyMap<string, string>;
	readonly contracts: ReadonlyMap<string, string>;
}

/** Draws a question about a row of a register or the ledger, when there is a row to ask about. */
export function ask(
	source: RegisterSource,
	refer: QuestionReferences,
	on: IsoDate,
	random: Random,
): Asked | undefined {
	const kinds = [
		askAboutLedger,
		askAboutLedger,
		askAboutWorks,
		askAboutDisclosure,
		askAboutContract,
	];
	return random.chance(0.3) ? undefined : random.pick(kinds)(source, refer, on, random);
}

function askAboutLedger(
	{ published }: RegisterSource,
	_: QuestionReferences,
	on: IsoDate,
	random: Random,
): Asked | undefined {
	const ledger = published.ledgers.findLast(({ key }) => addDays(periodOf(key).last, 16) <= on);
	const entries = ledger?.entries.filter(
		({ category, fen }) => ['误工补贴', '维修费', '招待费', '办公费'].includes(category) && fen > 0,
	);
	if (!ledger || !entries || entries.length === 0) return undefined;
	const { voucher, date, summary, fen, category } = random.pick(entries);
	const row = { table: 'ledger', period: ledger.key, key: voucher };
	const about = { kind: 'row', row } as const;
	const what = `${chineseDay(date)}“${summary}”${writeYuan(fen)}元`;
	const common = { about, owner: '报账员' } as const;
	switch (category) {
		case '误工补贴':
			return {
				...common,
				text: `${what}，是哪几天、哪些人出的工？`,
				answer: '派工单和签名表存村部，已请本人到村部逐人核对，工数与发放数一致。',
				result: 'explained',
			};
		case '招待费':
			return {
				...common,
				owner: '村委会主任',
				text: `${what}，招待的是谁，有没有公函？`,
				answer: '有公函和菜单，附在凭证后，人数与菜单一致，已请监委会委员陪同查看。',
				result: 'explained',
			};
		case '维修费':
			return {
				...common,
				text: `${what}，修了以后不到一个月又坏了，有没有保修？`,
				answer: '已通知施工人免费返修，返修后由组长签字确认。',
				result: 'solved',
			};
		default:
			return {
				...common,
				text: `${what}，请说明数量和单价。`,
				answer: '清单附在发票后，数量、单价已抄写张贴在公开栏。',
				result: 'explained',
			};
	}
}

function askAboutWorks(
	_: RegisterSource,
	{ projects }: QuestionReferences,
	on: IsoDate,
	random: Random,
): Asked | undefined {
	const begun = [...projects].filter(
		([{ signedOn, acceptedOn }]) => signedOn <= on && addDays(acceptedOn, 120) >= on,
	);
	if (begun.length === 0) return undefined;
	const [works, id] = random.pick(begun);
	const common = { about: { kind: 'id', id }, owner: '村委会主任' } as const;
	if (works.acceptedOn > on) {
		return {
			...common,
			text: `${works.name}什么时候完工？材料堆在路边，出行不便。`,
			answer: `计划${chineseDay(works.completedOn)}前完工，材料已挪到路肩以外，夜间设警示灯。`,
			result: 'solved',
		};
	}
	return {
		...common,
		text: `${works.name}验收时测了几处？决算是怎么算出来的？`,
		answer: '验收记录、工程量清单和决算书存村部，村民可以查阅，监委会委员可当面说明。',
		result: 'explained',
	};
}

function askAboutDisclosure(
	{ published, disclosureIds }: RegisterSource,
	_: QuestionReferences,
	on: IsoDate,
	random: Random,
): Asked | undefined {
	const recent = published.disclosures.filter(
		({ item, publishedOn, text }) =>
			item.数据表 === 'subsidies' &&
			text.notApplicable === undefined &&
			publishedOn <= on &&
			addDays(publishedOn, 60) >= on,
	);
	if (recent.length === 0) return undefined;
	const id = disclosureIds.get(random.pick(recent));
	if (id === undefined) return undefined;
	return {
		about: { kind: 'id', id },
		owner: '村党组织书记',
		...random.pick([
			{
				text: '公开的补贴面积比我家实际种的少，怎样更正？',
				answer: '已会同组长到田头复核，漏登的地块已补登，下一批补发。',
				result: 'solved',
			},
			{
				text: '补贴为什么没有到账？',
				answer: '查询系银行卡失效退回，已更正账户，财政所当月补发。',
				result: 'solved',
			},
			{
				text: '补贴名单里有已经不种田的，是否应当核减？',
				answer: '按确权面积发放，流转后由双方约定归谁；已向反映人说明政策。',
				result: 'explained',
			},
		] as const),
	};
}

function askAboutContract(
	{ village }: RegisterSource,
	{ contracts }: QuestionReferences,
	on: IsoDate,
	random: Random,
): Asked | undefined {
	const running = leasesOf(village).filter(
		({ letting, from, to }) => letting.subject && from <= on && on <= to,
	);
	const id = running.length > 0 ? contracts.get(random.pick(running).key) : undefined;
	if (id === undefined) return undefined;
	return {
		about: { kind: 'id', id },
		owner: '理事长',
		result: 'explained',
		...random.pick([
			{
				text: '租金有没有按时交？交到哪一期了？',
				answer: '应收、已收见合同台账，拖欠的按合同催收。',
			},
			{
				text: '到期以后是不是重新公开发包？',
				answer: '到期前两个月公告，公开征集承租方，方案经会议表决。',
			},
			{
				text: '租金是怎么定的，有没有比过周边的价格？',
				answer: '定价前了解过周边三处价格，记录附在合同后。',
			},
		]),
	};
}
