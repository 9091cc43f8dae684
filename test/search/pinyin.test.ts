import { describe, expect, test } from 'vitest';
import { lookupNames, listSpellings } from '../../src/search/pinyin.ts';
import { namesMatch, packNames } from '../../src/search/village-names.ts';

describe('pinyin of a place name', () => {
	test.each([
		['柳溪村', 'liuxicun', 'lxc'],
		['重阳村', 'chongyangcun', 'cyc'],
		['重庆村', 'chongqingcun', 'cqc'],
		['重石村', 'zhongshicun', 'zsc'],
		['长岭村', 'changlingcun', 'clc'],
		['长寿村', 'changshoucun', 'csc'],
		['乐山村', 'leshancun', 'lsc'],
		['乐清村', 'yueqingcun', 'yqc'],
		['六安村', 'luancun', 'lac'],
		['解家沟村', 'xiejiagoucun', 'xjgc'],
		['曾家村', 'zengjiacun', 'zjc'],
		['查家村', 'zhajiacun', 'zjc'],
		['单家集', 'shanjiaji', 'sjj'],
		['区家村', 'oujiacun', 'ojc'],
		['朝阳村', 'chaoyangcun', 'cyc'],
		['石门坎村', 'shimenkancun', 'smkc'],
		['洪洞村', 'hongtongcun', 'htc'],
		['十里铺村', 'shilipucun', 'slpc'],
		['绿水村', 'lvshuicun', 'lsc'],
		['新民2村', 'xinmin2cun', 'xm2c'],
		['Ａ村', 'acun', 'ac'],
		['', '', ''],
	])('%s is first of all %s, %s', (name, full, initials) => {
		expect(listSpellings(name).slice(0, 2)).toEqual([...new Set([full, initials])]);
	});

	test('comes in every reading where places differ', () => {
		expect(listSpellings('大堡')).toEqual(['dabao', 'db', 'dapu', 'dp', 'dabu']);
		expect(listSpellings('解家沟')).toEqual(['xiejiagou', 'xjg', 'jiejiagou', 'jjg']);
	});

	test('of a long name of doubtful characters stays a short list', () => {
		expect(listSpellings('堡圩陂堡圩陂').length).toBeLessThanOrEqual(16);
	});
});

describe('finding a village by what is typed', () => {
	const village = lookupNames({ name: '解家沟村', aliases: ['谢家沟'] }, '长岭乡');

	test.each([
		['解家'],
		['家沟'],
		['谢家沟'],
		['长岭乡'],
		['长岭乡解家沟'],
		['xiejia'],
		['XJG'],
		['xie jia gou'],
		["xie'jia'gou"],
		['ｘｊｇ'],
		['changling'],
		[' 解 家 沟 '],
		[''],
	])('“%s” finds it', (typed) => {
		expect(namesMatch(village, typed)).toBe(true);
	});

	test.each([['柳溪'], ['jgc'], ['iejia'], ['解沟'], ['x y']])('“%s” does not', (typed) => {
		expect(namesMatch(village, typed)).toBe(false);
	});

	test('works without a township', () => {
		expect(lookupNames({ name: '柳溪村' }, undefined)).toBe('柳溪村 liuxicun lxc');
	});

	test('treats a name with spaces as one', () => {
		expect(namesMatch(packNames(['青山 村']), '青山村')).toBe(true);
	});
});
