import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../src/domain/personal-data/index.ts';
import { personalDataRules } from '../../../src/domain/personal-data/rules.ts';

const context = { officePhones: new Set<string>() };

/** For each rule a text in which nothing but that rule finds anything. */
const onlyBy: Readonly<Record<string, string>> = {
	'id-card': '990101198503071220',
	'masked-id-card': '99010119850307****',
	'old-id-card': '130503670401001',
	'bank-card': '6222029901011234564',
	passport: '护照E12345678',
	'mobile-phone': '13800138000',
	landline: '0990-6660001',
	'local-number': '电话6660001',
	'labelled-id-card': '身份证号990101198503071221',
	'labelled-bank-card': '账号6222029901011234565',
	'labelled-phone': '手机1380013800',
	'home-address': '3栋2单元501室',
	'birth-date': '1985年3月7日出生',
	health: '王小明患尿毒症',
	minor: '孤儿王小明',
};

describe('the rules', () => {
	it('each have a text of their own here', () => {
		expect(Object.keys(onlyBy)).toEqual(personalDataRules.map(({ name }) => name));
	});

	it.each(personalDataRules.map((rule) => [rule.name, rule] as const))(
		'would let something pass without %s',
		(name, rule) => {
			const text = onlyBy[name] as string;
			expect(findPersonalData(text, context).map(({ kind }) => kind)).toEqual([rule.kind]);
			const others = personalDataRules.filter((other) => other !== rule);
			expect(findPersonalData(text, context, others)).toEqual([]);
		},
	);
});
