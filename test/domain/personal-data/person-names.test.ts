import { describe, expect, it } from 'vitest';
import { findFullNames, isFullName } from '../../../src/domain/personal-data/full-name.ts';
import { findPersonNames } from '../../../src/domain/personal-data/person-names.ts';

const named = (text: string) =>
	findPersonNames(text).map(({ start, end }) => text.slice(start, end));

describe('a name in a text', () => {
	it.each([
		['慰问王小明，发放米面油', ['王小明']],
		['王小明和李四住院', ['王小明', '李四']],
		['村民欧阳春生反映', ['欧阳春生']],
		['张*生、李小满', ['李小满']],
	])('“%s” is found', (text, names) => {
		expect(named(text)).toEqual(names);
	});

	it.each(['李家沟水渠', '高标准农田', '为村民安装路灯', '金额合计', '石料款'])(
		'“%s” has none',
		(text) => {
			expect(named(text)).toEqual([]);
		},
	);
});

describe('a list of payees', () => {
	it('gives the names in full, one or several', () => {
		expect(findFullNames('张春生、李*满，王小明（3组）')).toEqual(['张春生', '王小明']);
		expect(findFullNames('张\n春\n生')).toEqual(['张春生']);
		expect(findFullNames('张春生\n李小满')).toEqual(['张春生', '李小满']);
		expect(findFullNames('阿依古丽·买买提')).toEqual(['阿依古丽·买买提']);
		expect(findFullNames('张*生等5人')).toEqual([]);
	});

	it('is a person’s name, or that of a shop', () => {
		expect(isFullName('张春生')).toBe(true);
		expect(isFullName('金桥村')).toBe(false);
		expect(isFullName('宏远建材')).toBe(false);
	});
});
