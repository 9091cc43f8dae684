import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBankCard } from '../../../src/domain/personal-data/bank-card.ts';
import { isCreditCode } from '../../../src/domain/personal-data/credit-code.ts';
import { isIdCard, isOldIdCard } from '../../../src/domain/personal-data/id-card.ts';
import {
	findPersonalData,
	maskPersonalData,
	type PersonalDataContext,
} from '../../../src/domain/personal-data/index.ts';
import { isLandline } from '../../../src/domain/personal-data/landline.ts';
import { isMobilePhone } from '../../../src/domain/personal-data/phone.ts';

const noOffice = { officePhones: new Set<string>() };
const kinds = (text: string, context: PersonalDataContext = noOffice) =>
	findPersonalData(text, context).map(({ kind }) => kind);

describe('personal numbers', () => {
	it.each([
		['慰问张某（身份证990101198503071220）', 'id-card'],
		['990101 19850307 1220', 'id-card'],
		['９９０１０１１９８５０３０７１２２０', 'id-card'],
		['证号4990101198503071220', 'id-card'],
		['电话 138-0013-8000', 'phone'],
		['+86 13800138000', 'phone'],
		['008613800138000', 'phone'],
		['138 0013 8000张某', 'phone'],
		['138\u200B00138000', 'phone'],
		['卡号 6222 0299 0101 1234 564', 'bank-card'],
		['6222—0299—0101—1234—564', 'bank-card'],
		['残疾证编号990101198503071220', 'id-card'],
		['项目编号990101198503071220', 'id-card'],
		['No.990101198503071220', 'id-card'],
		['IMG_6222029901011234564', 'bank-card'],
		['用户号码13800138000', 'phone'],
		['IMG13800138000', 'phone'],
		['99010119850307005×', 'id-card'],
		['99010119850307005Х', 'id-card'],
		['99010119850307****', 'birth-date'],
		['990101 19850307 * * * *', 'birth-date'],
		['身份证99010119870314****', 'birth-date'],
		['身份证号：990101198703******', 'id-card'],
		['(138)00138000', 'phone'],
		['138（0013）8000', 'phone'],
		['013800138000', 'phone'],
		['①③⑧⓪⓪①③⑧⓪⓪⓪', 'phone'],
		['❶❸❽⓿⓿❶❸❽⓿⓿⓿', 'phone'],
		['¹³⁸⁰⁰¹³⁸⁰⁰⁰', 'phone'],
		['₁₃₈₀₀₁₃₈₀₀₀', 'phone'],
		['١٣٨٠٠١٣٨٠٠٠', 'phone'],
		['१३८००१३८०००', 'phone'],
		['𝟏𝟑𝟖𝟎𝟎𝟏𝟑𝟖𝟎𝟎𝟎', 'phone'],
		['1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣', 'phone'],
		['幺三八洞洞幺三八洞洞洞', 'phone'],
		['138OO138OOO', 'phone'],
		['138、0013、8000', 'phone'],
		['138／0013／8000', 'phone'],
		['138：0013：8000', 'phone'],
		['138～0013～8000', 'phone'],
		['138          0013          8000', 'phone'],
		['1，3，8，0，0，1，3，8，0，0，0', 'phone'],
	])('“%s” holds one (%s)', (text, kind) => {
		expect(kinds(text)).toEqual([kind]);
	});

	it.each([
		['990101198503071221', 'a wrong check character'],
		['990101198502301220', 'a day that does not exist'],
		['23800138000', 'no mobile prefix'],
		['1380013800', 'ten digits'],
		['138001380001', 'twelve digits'],
		['6222029901011234565', 'a wrong check digit'],
		['990101001200', 'a village id'],
		['2025-03-05 至 2025-03-20', 'dates'],
		['12,000.00', 'an amount'],
		['发票 04425116，计 1380 元', 'an invoice'],
	])('“%s” holds none: %s', (text) => {
		expect(kinds(text)).toEqual([]);
	});

	it.each([
		['身份证号：990101198503071221', 'id-card'],
		['证件号码 99010119850307122', 'id-card'],
		['账号：6222029901011234565', 'bank-card'],
		['一卡通12345678901234567', 'bank-card'],
		['存折 1234 5678 9012 34', 'bank-card'],
		['手机：1380013800', 'phone'],
		['电话138001380007', 'phone'],
	])('“%s” holds one that its name gives away, right or wrong (%s)', (text, kind) => {
		expect(kinds(text)).toEqual([kind]);
	});

	it.each([
		['账户名称', '青禾农商银行 1234567890123', 'bank-card'],
		['身份证号码', '990101198503071221', 'id-card'],
		['联系电话', '1380013800', 'phone'],
	])('under “%s” “%s” is one (%s)', (heading, text, kind) => {
		expect(kinds(text, { ...noOffice, heading })).toEqual([kind]);
	});

	it.each([
		['一卡通发放53230.00元，33户', 'an amount'],
		['电话费123456789元', 'a fee'],
		['手机3台2999.00元', 'a price'],
		['电话400-820-1234', 'a hotline'],
		['账户余额123456789.00元', 'a balance'],
		['青禾农商银行（尾号8356）', 'the last digits'],
		['电话 2025-03-05', 'a day'],
	])('“%s” holds none, whatever the word: %s', (text) => {
		expect(kinds(text)).toEqual([]);
	});

	it('reads the check character X in either case', () => {
		const withX = '99010119850307005X';
		expect(isIdCard(withX)).toBe(true);
		expect(kinds(withX.toLowerCase())).toEqual(['id-card']);
		expect(kinds('990101 19850307 005 X')).toEqual(['id-card']);
	});

	it('are told from one another', () => {
		expect(isMobilePhone('13800138000')).toBe(true);
		expect(isMobilePhone('12800138000')).toBe(false);
		expect(isBankCard('6222029901011234564')).toBe(true);
		expect(isBankCard('1222029901011234564')).toBe(false);
		expect(kinds('990101198503071220，电话13800138000')).toEqual(['id-card', 'phone']);
	});

	it('are masked wherever they stand, and nothing else is', () => {
		expect(maskPersonalData('张某 138-0013-8000，卡 6222029901011234564。')).toBe(
			'张某 ［手机号］，卡 ［银行卡号］。',
		);
		expect(maskPersonalData('记-3-12 打印纸 20.00')).toBe('记-3-12 打印纸 20.00');
	});

	it('are found however they are split', () => {
		const gap = fc.constantFrom('', '', ' ', '-', '　', '－', '\u00A0');
		const digits = [...'13800138000'];
		fc.assert(
			fc.property(fc.array(gap, { minLength: 10, maxLength: 10 }), (gaps) => {
				const text = digits.map((digit, at) => digit + (gaps[at] ?? '')).join('');
				expect(kinds(`电话：${text}。`)).toEqual(['phone']);
			}),
		);
	});
});

describe('numbers that look alike', () => {
	it.each([
		['发票号码：13800138000', 'of an invoice'],
		['户号13800138000', 'of a household’s meter'],
		['运单号：15112345678、15212345679', 'of parcels'],
		['SF1380013800012', 'with letters before them'],
		['订单号6222029901011234564', 'of an order'],
		['HT-2025-13-1234-56789', 'parts of a code'],
		['招标编号 QHX2025-ZB-138-0013-8000', 'the end of a labelled code'],
		['2025-01-15-13-25-36-123', 'of a screenshot'],
		['YT8615668173635', 'of a parcel'],
		['SN015406601980', 'of a machine'],
		['流转地块6208237689946296900共3.2亩', 'of a plot'],
		['承包合同编码420602190408257429J', 'of a contract for land'],
		['13,800,138,000', 'in thousands'],
		['1380、1500、900、2000', 'amounts'],
		['4 41 72 25 80 22 26 45', 'small numbers'],
		['13800138000.00', 'with decimals'],
		['25502000000012345678', 'of an electronic invoice'],
		['106.551556 29.563009', 'coordinates'],
		['监督电话12388，热线12345', 'public'],
		['电话费 3000000元', 'an amount'],
	])('“%s” are let pass: %s', (text) => {
		expect(kinds(text)).toEqual([]);
	});

	it('are telephones behind letters that no label makes a code', () => {
		expect(kinds('QHX2025-ZB-138-0013-8000')).toEqual(['phone']);
		expect(kinds('联系人 ZB-138-0013-8000')).toEqual(['phone']);
		expect(kinds('合同编号 HT-1，电话-138-0013-8000')).toEqual(['phone']);
	});

	it('are told apart by their heading, but an identity card is one anywhere', () => {
		const at = (heading: string, text: string) => kinds(text, { ...noOffice, heading });
		expect(at('表号', '130503670401001')).toEqual([]);
		expect(at('备注', '130503670401001')).toEqual(['id-card']);
		expect(at('订单号', '6222029901011234564')).toEqual([]);
		expect(at('凭证号', '6222029901011234564')).toEqual(['bank-card']);
		expect(at('订单号', '990101198503071220')).toEqual(['id-card']);
		expect(at('统一社会信用代码', '91500101MA5U0000XX')).toEqual([]);
	});

	it('have their own checks', () => {
		expect(isOldIdCard('130503670401001')).toBe(true);
		expect(isOldIdCard('130503671301001')).toBe(false);
		expect(isOldIdCard('990503670401001')).toBe(false);
		expect(isCreditCode('91350100M000100Y43')).toBe(true);
		expect(isCreditCode('91350100M000100Y44')).toBe(false);
		expect(isLandline('02368861234')).toBe(true);
		expect(isLandline('02320250314')).toBe(false);
		expect(isLandline('04406886123')).toBe(false);
	});
});

describe('telephones', () => {
	it('of an office are let pass wherever they stand, however written', () => {
		const context = { officePhones: new Set(['09905550122', '5550122', '13900139000']) };
		expect(kinds('0990-5550122', context)).toEqual([]);
		expect(kinds('电话：5550122', context)).toEqual([]);
		expect(kinds('+86 139 0013 9000', context)).toEqual([]);
		expect(kinds('（0990）5550123', context)).toEqual(['landline']);
	});

	it('on land are let pass where the offices’ are not known, and masked in messages all the same', () => {
		expect(kinds('0990-5550122', {})).toEqual([]);
		expect(maskPersonalData('请打0990-5550122')).toBe('请打［电话号码］');
	});
});

describe('what words tell', () => {
	it.each([
		['家住三组12号', 'home-address'],
		['张*丰，柳溪村3组12号', 'home-address'],
		['5号楼1203室（王小明）', 'home-address'],
		['王小明，1985.3.7出生', 'birth-date'],
		['张*丰（1985年3月生）', 'birth-date'],
		['王小明生于1985年3月7日', 'birth-date'],
		['救助患者王小明', 'health'],
		['王小明（肢体二级）', 'health'],
		['村民王小明因患肺癌', 'health'],
		['留守儿童王小明', 'minor'],
		['王小明，8岁', 'minor'],
		['港澳通行证C12345678', 'passport'],
		['台胞证12345678', 'passport'],
		['一三八零零一三八零零零', 'phone'],
	])('“%s” is %s', (text, kind) => {
		expect(kinds(text)).toEqual([kind]);
	});

	it.each([
		['青禾大道1号农业农村局一楼', 'an office'],
		['政务中心2号楼301室', 'a room of an office'],
		['柳溪街121号门面租金（张*丰）', 'a shop'],
		['2单元610户', 'a count of flats'],
		['6单元21盏楼道灯', 'a count of lamps'],
		['王小明领取3组12号路灯', 'a lamp'],
		['2025年3月7日生效', 'in force'],
		['2025年3月7日出生缺陷宣传', 'a campaign'],
		['塌方发生于2025年3月7日', 'an event'],
		['利息产生于2024年12月，由张*丰补交', 'a cause'],
		['慰问残疾人12人', 'nobody named'],
		['张*丰（大病救助）', 'a masked name'],
		['主任王小明走访残疾人', 'a visitor'],
		['村医王小明讲解高血压防治', 'a doctor'],
		['残疾儿童康复训练', 'a word that begins with a surname'],
		['李家沟残疾人活动室', 'a place'],
		['70岁以上老人体检', 'no child'],
		['奖励大学生王小明', 'no child'],
		['合同E12345678', 'a contract'],
	])('“%s” is nothing personal: %s', (text) => {
		expect(kinds(text)).toEqual([]);
	});

	it('is told by the heading too', () => {
		expect(kinds('1985-03-07', { heading: '出生日期' })).toEqual(['birth-date']);
		expect(kinds('1985-03-07', { heading: '生日' })).toEqual(['birth-date']);
		expect(kinds('1985-03-07', { heading: '日期' })).toEqual([]);
		expect(kinds('2025-03-07', { heading: '发生日期' })).toEqual([]);
		expect(kinds('E12345678', { heading: '护照号' })).toEqual(['passport']);
		expect(kinds('柳溪村3组12号', { heading: '家庭住址' })).toEqual(['home-address']);
	});
});
