import { addDays } from '../../../src/domain/time/calendar-date.ts';
import { chineseDate, yearOf } from '../calendar.ts';
import type { ClosedPeriod, Entry } from '../ledger/book.ts';
import { officePhone } from '../phones.ts';
import { worksOf, type PaidWorks } from '../plans/works.ts';
import type { DemoVillage } from '../village.ts';
import { writeYuan } from './figures.ts';
import { acceptance, tender, worksDecision } from './notices/works.ts';
import type { BookedEvent, Telling } from './telling.ts';

const worksShownFromFen = 3_000_000;

/** Disclosures that follow from an entry in the books: the two tell the same story. */
export function bookedEvents(village: DemoVillage, books: readonly ClosedPeriod[]): BookedEvent[] {
	const entries = books.flatMap((period) => period.entries);
	return [
		...worksShown(village, books).flatMap(worksEvents),
		...largestAYear(entries.filter(isGrant), 2).map((entry) => grantEvent(village, entry)),
		...entries.flatMap(reliefEvents),
	];
}

function isGrant(entry: Entry): boolean {
	return (
		entry.category === '上级专项补助' && entry.fen >= 2_000_000 && !entry.summary.includes('到户')
	);
}

function largestAYear(entries: readonly Entry[], count: number): Entry[] {
	const years = [...new Set(entries.map(({ date }) => yearOf(date)))];
	return years.flatMap((year) =>
		entries
			.filter(({ date }) => yearOf(date) === year)
			.sort((a, b) => b.fen - a.fen)
			.slice(0, count),
	);
}

/** The two largest works a year. The register of projects has all of them. */
function worksShown(village: DemoVillage, books: readonly ClosedPeriod[]): PaidWorks[] {
	const works = worksOf(village, books).filter(({ entry }) => entry.fen >= worksShownFromFen);
	const largest = largestAYear(
		works.map(({ entry }) => entry),
		2,
	);
	return works.filter(({ entry }) => largest.includes(entry));
}

function worksEvents(works: PaidWorks): BookedEvent[] {
	const { entry, name, decidedOn, announcedOn, acceptedOn } = works;
	const slug = (date: string, word: string) =>
		`${date.slice(0, 7)}-${word}-${entry.voucher.split('-').slice(-2).join('-')}`;
	const work = { affair: 'village', item: '工程项目' } as const;
	return [
		{
			affair: 'village',
			item: '“四议两公开”事项',
			key: `works-decided-${entry.voucher}`,
			date: decidedOn,
			write: (telling) => ({
				title: `关于实施${name}的决议`,
				notice: { slug: slug(decidedOn, 'jueyi'), text: worksDecision(telling, works) },
			}),
		},
		...(announcedOn
			? [
					{
						...work,
						key: `works-announced-${entry.voucher}`,
						date: announcedOn,
						prompt: true,
						write: (telling: Telling) => ({
							title: `${name}采购公告`,
							notice: { slug: slug(announcedOn, 'caigou'), text: tender(telling, works) },
						}),
					},
				]
			: []),
		{
			...work,
			key: `works-accepted-${entry.voucher}`,
			date: acceptedOn,
			write: (telling) => ({
				title: `${name}验收结果公示`,
				notice: { slug: slug(acceptedOn, 'yanshou'), text: acceptance(telling, works) },
			}),
		},
	];
}

function grantEvent(village: DemoVillage, entry: Entry): BookedEvent {
	return {
		key: `grant-${entry.voucher}`,
		affair: 'finance',
		item: '专项资金使用',
		date: addDays(entry.date, 6),
		write: ({ random, name }) => ({
			title: `${entry.summary.replace(/^拨入/, '')}到账和使用安排`,
			body:
				`${chineseDate(entry.date)}收到${entry.counterparty.name ?? '上级'}拨付${writeYuan(entry.fen)}元（凭证${entry.voucher}），专款专用。` +
				random.pick([
					'使用前由村“两委”提出方案，经村民代表会议同意后实施，支出逐笔列入收支明细。',
					`由${name('clerk')}建立专项台账，${name('supervisor')}负责监督，结余不挪作他用。`,
					'资金按工程进度支付，预留质保金，验收合格后付清。',
				]) +
				`咨询电话：${officePhone(village)}。`,
		}),
	};
}

function reliefEvents(entry: Entry): BookedEvent[] {
	const base = { date: entry.date, affair: 'village' } as const;
	const word = entry.voucher;
	switch (entry.category) {
		case '救济扶贫支出':
			return [
				{
					...base,
					key: `relief-${word}`,
					item: '救灾救济和社会捐赠款物',
					write: ({ random }) => ({
						title: `${entry.summary.replace(/^发放/, '').replace(/（.*$/, '')}发放结果`,
						body:
							`${entry.summary}，合计${writeYuan(entry.fen)}元，全部通过银行卡发放，无结余。` +
							random.pick([
								'对象由本人申请、小组评议、村级审核、镇里审批确定。',
								'按困难程度分档，分档标准张贴在村部。',
								'发放名册由本人签字，存村部备查。',
							]),
					}),
				},
			];
		case '社会捐赠':
			return [
				{
					...base,
					key: `donation-${word}`,
					item: '救灾救济和社会捐赠款物',
					write: ({ random }) => ({
						title: '接受社会捐赠情况',
						body:
							`${chineseDate(entry.date)}，${entry.counterparty.name ?? '爱心单位'}捐款${writeYuan(entry.fen)}元，已开具收据入账（凭证${entry.voucher}）。` +
							random.pick([
								'按捐赠人意愿使用，支出情况列入收支明细。',
								'使用方案将提交村民代表会议讨论。',
								'村委会对捐赠人表示感谢。',
							]),
					}),
				},
			];
		case '一事一议筹资':
			return [
				{
					...base,
					key: `one-case-${word}`,
					item: '“一事一议”筹资筹劳',
					write: ({ random }) => ({
						title: '“一事一议”筹资情况',
						body:
							`${entry.summary}，经村民会议讨论通过，共筹资${writeYuan(entry.fen)}元，已全部入账（凭证${entry.voucher}）。` +
							`特困户、低保户和现役军人家属共${random.int(4, 18)}户减免。` +
							random.pick([
								'工程决算后，余款退还农户或结转使用，由受益户会议决定。',
								'不足部分由集体自有资金补齐，不再向农户收取。',
							]),
					}),
				},
			];
		case '征地补偿款':
			return [
				{
					...base,
					key: `land-taken-${word}`,
					item: '征地补偿安置',
					date: addDays(entry.date, 4),
					write: ({ random }) => ({
						title: `${entry.summary.replace('补偿款', '补偿费')}到账和分配方案`,
						body:
							`补偿款${writeYuan(entry.fen)}元已于${chineseDate(entry.date)}到账（凭证${entry.voucher}）。` +
							'青苗、附着物补偿和承包户应得部分支付给农户，其余留集体，用于被征地组的公益事业。' +
							random.pick([
								'分配方案经被征地组户代表会议表决通过。',
								'丈量表由户主、组长、征收人员三方签字。',
							]) +
							'补偿标准和面积清单张贴在村部。',
					}),
				},
			];
		default:
			return [];
	}
}
