import type { Random } from '../../../demo/random.ts';
import {
	makeCardNumber,
	makeDay,
	makeDigits,
	makeIdNumber,
	makeLandlineNumber,
	makeMobileNumber,
	makeOldIdNumber,
} from '../../personal-data/numbers.ts';

/** A kind of personal value, made up, and the words that name it. */
export interface ValueForm {
	readonly make: (random: Random) => string;
	/** Words that name the number; one of them always stands with it where {@link needsLabel}. */
	readonly labels: readonly string[];
	/** Without its name beside it nobody could know what it is. */
	readonly needsLabel?: true;
	/** Told by words and not by digits alone: only disguises that leave words legible. */
	readonly prose?: true;
}

/** Another digit at the end: no check digit is right. */
function spoilt(number: string): string {
	const last = number.at(-1) ?? '0';
	return `${number.slice(0, -1)}${last === 'X' ? '1' : (Number(last) + 1) % 10}`;
}

function idWithX(random: Random): string {
	for (;;) {
		const id = makeIdNumber(random);
		if (id.endsWith('X')) return id;
	}
}

const ofId = ['身份证号', '身份证', '公民身份号码', '证件号码'];
const ofPhone = ['电话', '手机', '联系电话', '手机号'];
const ofCard = ['卡号', '银行账号', '一卡通', '存折号', '社保卡账号'];

export const valueForms: Readonly<Record<string, ValueForm>> = {
	'identity number': { make: makeIdNumber, labels: ofId },
	'identity number with X': { make: idWithX, labels: ofId },
	'old identity number': { make: makeOldIdNumber, labels: ofId },
	'identity number, wrong check': {
		make: (random) => spoilt(makeIdNumber(random)),
		labels: ofId,
		needsLabel: true,
	},
	'identity number, a digit short': {
		make: (random) => makeIdNumber(random).slice(0, -1),
		labels: ofId,
		needsLabel: true,
	},
	'identity number, partly masked': {
		make: (random) =>
			`${makeIdNumber(random).slice(0, 14)}${random.pick(['****', 'XXXX', '＊＊＊＊'])}`,
		labels: ofId,
	},
	'mobile phone': { make: makeMobileNumber, labels: ofPhone },
	'mobile phone, abroad': {
		make: (random) => `${random.pick(['+86', '0086', '86-'])}${makeMobileNumber(random)}`,
		labels: ofPhone,
	},
	'mobile phone behind 0': { make: (random) => `0${makeMobileNumber(random)}`, labels: ofPhone },
	'mobile phone in brackets': {
		make: (random) => {
			const phone = makeMobileNumber(random);
			return `(${phone.slice(0, 3)})${phone.slice(3)}`;
		},
		labels: ofPhone,
	},
	'mobile phone, a digit off': {
		make: (random) =>
			random.chance(0.5) ? makeMobileNumber(random).slice(0, -1) : `${makeMobileNumber(random)}7`,
		labels: ofPhone,
		needsLabel: true,
	},
	landline: { make: (random) => makeLandlineNumber(random).join('-'), labels: ofPhone },
	'bank card': { make: makeCardNumber, labels: ofCard },
	'bank card, wrong check': {
		make: (random) => spoilt(makeCardNumber(random)),
		labels: ofCard,
		needsLabel: true,
	},
	'account of a passbook': {
		make: (random) => makeDigits(random, random.pick([12, 14, 15, 17, 20, 21])).replace(/^0/, '1'),
		labels: ofCard,
		needsLabel: true,
	},
	passport: {
		make: (random) => `${random.pick(['E', 'G'])}${makeDigits(random, 8)}`,
		labels: ['护照', '护照号码'],
		needsLabel: true,
	},
	'identity number behind another name': {
		make: (random) => `${random.pick(misleading)}${makeIdNumber(random)}`,
		labels: [''],
	},
	'bank card behind another name': {
		make: (random) => `${random.pick(misleading)}${makeCardNumber(random)}`,
		labels: [''],
	},
	'mobile phone behind another name': {
		make: (random) => `${random.pick(misleading)}${makeMobileNumber(random)}`,
		labels: [''],
	},
	'date of birth': {
		make: (random) => {
			const [year, month, day] = makeDay(random, 1930, 2018).split('-');
			return random.pick([
				`出生日期：${year}-${month}-${day}`,
				`${year}年${Number(month)}月${Number(day)}日出生`,
				`生于${year}.${month}.${day}`,
			]);
		},
		labels: [''],
		prose: true,
	},
	'home address': {
		make: (random) =>
			random.pick([
				`家住柳溪村${random.int(1, 12)}组${random.int(1, 200)}号`,
				`幸福小区${random.int(1, 30)}栋${random.int(1, 6)}单元${random.int(1, 30)}0${random.int(1, 4)}室`,
				`住址：河西街${random.int(1, 300)}号`,
			]),
		labels: [''],
		prose: true,
	},
};

/** What has been written before numbers of persons, and does not make them something else. */
const misleading = [
	'残疾证编号',
	'低保证编号',
	'用户号码',
	'No.',
	'No',
	'IMG_',
	'IMG',
	'A',
	'编号：',
];
