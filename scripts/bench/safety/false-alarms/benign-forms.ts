import { makeBenignCell } from '../../personal-data/benign.ts';
import {
	makeCreditCode,
	makeDay,
	makeDigits,
	makeDivisionCode,
} from '../../personal-data/numbers.ts';
import { isIdCard } from '../../../../src/domain/personal-data/id-card.ts';
import type { Random } from '../../../demo/random.ts';

/** A heading, and a cell under it that holds nothing personal. */
export type BenignColumn = readonly [heading: string, text: string];

const compactDay = (random: Random) => makeDay(random, 2015, 2026).replaceAll('-', '');
const village = (random: Random) => `${makeDivisionCode(random)}${makeDigits(random, 6)}`;

/** Numbers that look like a person's, gathered from registers, invoices and delivery notes. */
export const contrivedForms: Readonly<Record<string, (random: Random) => BenignColumn>> = {
	'plot of a contract': (random) => [
		random.pick(['地块编码', '承包地块编码', '备注']),
		`${village(random)}${makeDigits(random, 7)}`,
	],
	'plot in a sentence': (random) => [
		'摘要',
		`流转地块${village(random)}${makeDigits(random, 7)}共3.2亩`,
	],
	'land parcel': (random) => ['宗地代码', `${village(random)}JC${makeDigits(random, 5)}`],
	'land contract': (random) => ['承包合同编码', `${village(random)}${makeDigits(random, 6)}J`],
	'credit code': (random) => [
		random.pick(['统一社会信用代码', '备注', '收款方税号']),
		makeCreditCode(random),
	],
	invoice: (random) => [
		random.pick(['发票号码', '发票代码', '票据号']),
		makeDigits(random, random.pick([8, 10, 12, 20])),
	],
	'invoices in a row': (random) => [
		'备注',
		`发票号${makeDigits(random, 8)}、${makeDigits(random, 8)}、${makeDigits(random, 8)}`,
	],
	'invoice without a word': (random) => [
		'备注',
		`2${random.int(2, 6)}${makeDivisionCode(random).slice(0, 2)}${makeDigits(random, 16)}`,
	],
	express: (random) => [
		'备注',
		random.pick([
			`SF${makeDigits(random, 13)}`,
			`JD${makeDigits(random, 13)}`,
			`快递单号：${makeDigits(random, random.pick([11, 12, 13, 15]))}`,
			`圆通YT${makeDigits(random, 13)}`,
			`运单号 ${makeDigits(random, 12)}、${makeDigits(random, 12)}`,
		]),
	],
	meter: (random) => [
		random.pick(['电表号', '水表编号', '户号', '表号']),
		makeDigits(random, random.pick([8, 10, 11, 12, 13, 15])),
	],
	'meter in a sentence': (random) => [
		'摘要',
		`抽水站电费，户号${makeDigits(random, random.pick([10, 13]))}`,
	],
	serial: (random) => [
		random.pick(['设备编号', '出厂编号', '序列号']),
		random.pick([
			`SN${makeDigits(random, 12)}`,
			`${makeDigits(random, 4)}-${makeDigits(random, 4)}-${makeDigits(random, 4)}`,
		]),
	],
	project: (random) => [
		'项目代码',
		`${random.int(15, 26)}${String(random.int(1, 12)).padStart(2, '0')}-${makeDivisionCode(random)}-04-01-${makeDigits(random, 6)}`,
	],
	'project with a day': (random) => ['项目编号', projectWithDay(random)],
	contract: (random) => ['合同编号', `HT-${compactDay(random)}-${makeDigits(random, 3)}`],
	voucher: (random) => ['凭证号', `${compactDay(random)}${makeDigits(random, 4)}`],
	transaction: (random) => [
		'交易流水号',
		makeDigits(random, random.pick([16, 18, 19, 20, 22, 24])),
	],
	coordinates: (random) => [
		'位置',
		`${random.int(98, 122)}.${makeDigits(random, 6)}${random.pick([',', '，', ' ', '、', '/'])}${random.int(22, 45)}.${makeDigits(random, 6)}`,
	],
	'long amount': (random) => [
		random.pick(['金额', '合计']),
		random.pick([
			`${random.int(10, 999)},${makeDigits(random, 3)},${makeDigits(random, 3)}.${makeDigits(random, 2)}`,
			`${makeDigits(random, 11).replace(/^0/, '1')}.00`,
			`${random.int(1, 19)},${makeDigits(random, 3)},${makeDigits(random, 3)},${makeDigits(random, 3)}`,
		]),
	],
	'list of amounts': (random) => [
		'备注',
		Array.from({ length: random.int(3, 6) }, () => random.int(100, 19_999)).join(
			random.pick(['、', '，', ' ', '/', '+', '；']),
		),
	],
	'list of small numbers': (random) => [
		'备注',
		Array.from({ length: random.int(5, 14) }, () => random.int(1, 99)).join(
			random.pick(['、', ' ', ',']),
		),
	],
	'range of days': (random) => [
		'备注',
		random.pick([
			`${makeDay(random, 2015, 2026)}~${makeDay(random, 2015, 2026)}`,
			`${makeDay(random, 2015, 2026).replaceAll('-', '.')}－${makeDay(random, 2015, 2026).replaceAll('-', '.')}`,
			`${makeDay(random, 2015, 2026).replaceAll('-', '/')} 13:${random.int(10, 59)}:${random.int(10, 59)}`,
			`${compactDay(random)}—${compactDay(random)}`,
		]),
	],
	version: (random) => [
		'备注',
		`系统升级至${random.int(1, 19)}.${random.int(0, 9)}.${random.int(0, 9)}.${makeDigits(random, 4)}`,
	],
	shop: (random) => [
		random.pick(['地点', '摘要', '位置']),
		random.pick([
			`柳溪街${random.int(1, 300)}号门面`,
			`柳溪街${random.int(1, 300)}号门面租金（张*丰）`,
			`幸福路${random.int(1, 300)}号商铺出租给李*芳`,
			`集镇老街${random.int(1, 99)}号门市`,
			`青禾大道${random.int(1, 99)}号综合服务中心`,
		]),
	],
	'count of flats': (random) => [
		'摘要',
		random.pick([
			`${random.int(2, 9)}单元${random.int(100, 999)}户`,
			`安置小区${random.int(2, 30)}栋${random.int(2, 9)}单元${random.int(20, 120)}户通水`,
			`${random.int(2, 9)}单元${random.int(10, 60)}盏楼道灯`,
		]),
	],
	'office phones': (random) => [
		'备注',
		random.pick([
			'监督电话12388',
			'热线12345',
			'客服400-820-1234',
			'电话费3000000元',
			'手机3台2999.00元',
		]),
	],
	'account, last digits': (random) => [
		'账户名称',
		`青禾农商银行柳溪支行（尾号${makeDigits(random, 4)}）`,
	],
	'card, amounts': (random) => [
		'摘要',
		`一卡通发放${random.int(10_000, 99_999)}.00元，${random.int(10, 99)}户`,
	],
	count: (random) => [
		random.pick(['户数', '人数', '数量', '面积（亩）']),
		String(random.int(0, 19)),
	],
	quantity: (random) => [random.pick(['数量', '株数']), String(random.int(100, 199))],
	'number of a row': (random) => ['序号', String(random.int(1, 200))],
	'account code': (random) => ['科目', String(random.int(101, 599))],
	year: (random) => ['年度', String(random.int(1990, 2026))],
	'certificate of the collective': (random) => [
		'登记证号',
		`N2${makeDivisionCode(random)}MF${makeDigits(random, 7)}${random.int(0, 9)}`,
	],
	forest: (random) => [
		'备注',
		`林权证字（${random.int(2005, 2026)}）第${makeDigits(random, 10)}号`,
	],
};

/** No number of a project that is a valid identity number by chance: nothing could tell the two apart. */
function projectWithDay(random: Random): string {
	for (;;) {
		const number = `${makeDivisionCode(random)}${compactDay(random)}${makeDigits(random, 4)}`;
		if (!isIdCard(number)) return number;
	}
}

export const contrivedNames = Object.keys(contrivedForms);

/** Everyday cells. The form that may be a valid identity number by chance is left out here, see above. */
export function makeEverydayCell(random: Random): BenignColumn & { readonly form?: string } {
	for (;;) {
		const { form, heading, text } = makeBenignCell(random);
		if (form === 'order with a day in it') continue;
		return Object.assign([heading, text] as const, { form });
	}
}
