import { maskName, personName } from '../../demo/names.ts';
import type { Random } from '../../demo/random.ts';
import type { PersonalDataKind } from '../../../src/domain/personal-data/index.ts';
import {
	makeCardNumber,
	makeDigits,
	makeIdNumber,
	makeLandlineNumber,
	makeMobileNumber,
	makeOldIdNumber,
	makeDay,
} from './numbers.ts';
import { styleNames, writeNumber } from './written.ts';

/** A cell with something personal in it. */
export interface PlantedCell {
	/** Which form it has, to name what is missed. */
	readonly form: string;
	readonly kind: PersonalDataKind | 'full-name';
	readonly text: string;
	readonly heading: string;
	/** What no message may show. */
	readonly secret: string;
}

interface Form {
	readonly kind: PlantedCell['kind'];
	readonly secret: (random: Random) => string;
	/** Where the secret stands in a cell: `{}`; `{n}` is a name. */
	readonly cells: readonly string[];
	readonly heading?: string;
	/** Broken apart in every style. */
	readonly split?: boolean;
}

const numberCells = (label: string) => [
	'{}',
	`${label}{}`,
	`${label}：{}`,
	`{n}${label}{}`,
	`慰问困难群众{m}（${label}{}）`,
	`付{m}工资，{}，见附表`,
	`3组{m} {}`,
	'2025年3月付劳务费，{}',
	`金额500.00元，${label}：{}。`,
	`{}（{m}）`,
];

const forms: Readonly<Record<string, Form>> = {
	'id card': { kind: 'id-card', secret: makeIdNumber, cells: numberCells('身份证号'), split: true },
	'old id card': {
		kind: 'id-card',
		secret: makeOldIdNumber,
		cells: numberCells('身份证号码'),
		split: true,
	},
	'mobile phone': {
		kind: 'phone',
		secret: makeMobileNumber,
		cells: numberCells('电话'),
		split: true,
	},
	'mobile phone with 86': {
		kind: 'phone',
		secret: (random) => `${random.pick(['+86', '86-', '+86 ', '0086'])}${makeMobileNumber(random)}`,
		cells: numberCells('手机'),
	},
	landline: {
		kind: 'landline',
		secret: (random) => makeLandlineNumber(random).join(random.pick(['-', ' ', '—', '', '－'])),
		cells: numberCells('电话'),
	},
	'landline in brackets': {
		kind: 'landline',
		secret: (random) => {
			const [code, own] = makeLandlineNumber(random);
			return random.pick([
				`(${code})${own}`,
				`（${code}）${own}`,
				`${code}-${own.slice(0, -4)}-${own.slice(-4)}`,
			]);
		},
		cells: numberCells('座机'),
	},
	'landline without area code': {
		kind: 'landline',
		secret: (random) => makeLandlineNumber(random)[1],
		cells: ['电话{}', '{m}家电话：{}', '联系电话 {}', '座机：{}'],
	},
	'bank card': {
		kind: 'bank-card',
		secret: makeCardNumber,
		cells: numberCells('卡号'),
		split: true,
	},
	passport: {
		kind: 'passport',
		secret: (random) =>
			random.pick([
				`E${makeDigits(random, 8)}`,
				`G${makeDigits(random, 8)}`,
				`E${random.pick([...'ABCDEFGHJK'])}${makeDigits(random, 7)}`,
			]),
		cells: ['护照{}', '护照号：{}', '{m}（护照号码{}）', '持护照 {} 办理'],
	},
	'passport under its heading': {
		kind: 'passport',
		secret: (random) => `E${makeDigits(random, 8)}`,
		cells: ['{}'],
		heading: '护照号码',
	},
	'travel permit': {
		kind: 'passport',
		secret: (random) => `${random.pick([...'CWHM'])}${makeDigits(random, 8)}`,
		cells: ['港澳通行证{}', '通行证号：{}', '回乡证：{}'],
	},
	flat: {
		kind: 'home-address',
		secret: (random) =>
			`${random.int(1, 30)}${random.pick(['栋', '幢', '号楼'])}${random.int(1, 6)}单元${random.int(1, 30)}0${random.int(1, 4)}${random.pick(['室', '号', ''])}`,
		cells: ['{}', '{n}，柳溪镇幸福小区{}', '送至阳光家园{}', '住址：锦绣花园{}'],
	},
	house: {
		kind: 'home-address',
		secret: (random) =>
			`${random.pick(['幸福路', '河西街', '三组', `${random.int(1, 12)}组`, '学堂坡', '老街巷'])}${random.int(1, 300)}号`,
		cells: [
			'家住{}',
			'{n}，柳溪村{}',
			'柳溪村{}{n}家',
			'住址：柳溪镇{}',
			'{m}（{}）',
			'户主{n}：{}',
		],
	},
	'house under its heading': {
		kind: 'home-address',
		secret: (random) => `柳溪村${random.int(1, 12)}组${random.int(1, 200)}号`,
		cells: ['{}'],
		heading: '家庭住址',
	},
	'date of birth': {
		kind: 'birth-date',
		secret: (random) => inWords(makeDay(random, 1930, 2018), random),
		cells: [
			'{n}，{}出生',
			'{n}，男，{}生',
			'{n}（{}生）',
			'出生日期：{}',
			'{n}生于{}',
			'{m}，出生年月：{}',
		],
	},
	'date of birth under its heading': {
		kind: 'birth-date',
		secret: (random) => inWords(makeDay(random, 1930, 2018), random),
		cells: ['{}'],
		heading: '出生日期',
	},
	illness: {
		kind: 'health',
		secret: (random) => personName(random),
		cells: (
			'{}患{h}|{}因{h}住院|救助{h}患者{}|{}（{h}）|慰问{h}病人{}|村民{}身患{h}|{}，{h}|残疾人{}护理补贴|为患{h}的村民{}捐款|' +
			'{}住院补助|大病救助：{}|{} 肢体残疾二级|慰问住院老人{}|{}做手术|{}的母亲患{h}'
		).split('|'),
	},
	child: {
		kind: 'minor',
		secret: (random) => personName(random),
		cells:
			'资助孤儿{}|留守儿童{}学习用品|{}（三年级）|{}，9岁|学生{}助学金|困境儿童{}生活补助|奖励小学生{}|{}，小学五年级|看望儿童{}|12岁的{}|{}，女，8岁|未成年人{}'.split(
				'|',
			),
	},
	'full name as other party': {
		kind: 'full-name',
		secret: (random) => personName(random),
		cells: ['{}', '{}等5人', '村民{}', '{}、{m}', '{}（3组）', '{} ', '{}同志'],
		heading: '对方',
	},
	'full name broken apart': {
		kind: 'full-name',
		secret: (random) =>
			[...personName(random)].join(random.pick([' ', '\u200B', '-', '·', '　', '\n'])),
		cells: ['{}', '{}等3人'],
		heading: '对方',
	},
};

const illnesses = '白血病 尿毒症 肺癌 脑梗 糖尿病 高血压 精神分裂症 乙肝 心脏病 骨折'.split(' ');

function inWords(date: string, random: Random): string {
	const [year = '', month = '', day = ''] = date.split('-');
	return random.pick([
		`${year}年${Number(month)}月${Number(day)}日`,
		date,
		`${year}.${Number(month)}.${Number(day)}`,
		`${year}/${month}/${day}`,
	]);
}

const formNames = Object.keys(forms);

/** The next cell of a seeded sequence: every form, and every way to break a number apart. */
export function makePlantedCell(random: Random): PlantedCell {
	const name = random.pick(formNames);
	const form = forms[name] as Form;
	const style = form.split ? random.pick(styleNames) : '';
	const secret = writeNumber(form.secret(random), style, random);
	const text = random
		.pick(form.cells)
		.replace('{}', () => secret)
		.replace('{n}', () => personName(random))
		.replace('{m}', () => maskName(personName(random)))
		.replace('{h}', () => random.pick(illnesses));
	return {
		form: style ? `${name}, ${style}` : name,
		kind: form.kind,
		text,
		heading: form.heading ?? '摘要',
		secret,
	};
}
