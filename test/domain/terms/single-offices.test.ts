import { describe, expect, it } from 'vitest';
import { officeName, readSingleOffices } from '../../../src/domain/terms/single-offices.ts';
import type { Official } from '../../../src/domain/tables/officials.ts';

function offices(body: Official['body'], role: string): string[] {
	return readSingleOffices({ body, role }).map(
		({ office, acting }) => `${officeName(office)}${acting ? '（代理）' : ''}`,
	);
}

describe('the single offices of a post', () => {
	it.each([
		['party', '书记', ['村党组织书记']],
		['party', '村党支部书记', ['村党组织书记']],
		['party', '党总支书记', ['村党组织书记']],
		['party', '村支书', ['村党组织书记']],
		['party', '第一书记', ['驻村第一书记']],
		['committee', '主任', ['村民委员会主任']],
		['committee', '村委会主任', ['村民委员会主任']],
		['supervision', '主任', ['村务监督委员会主任']],
		['supervision', '监委会主任', ['村务监督委员会主任']],
		['collective', '理事长', ['集体经济组织理事长']],
		['collective', '股份经济合作社理事长', ['集体经济组织理事长']],
		['collective', '监事长', ['集体经济组织监事长']],
		['group', '三组组长', ['三组组长']],
		['group', '第三村民小组组长', ['三组组长']],
		['group', '河口组组长', ['河口组组长']],
	] as const)('%s, %s: %j', (body, role, expected) => {
		expect(offices(body, role)).toEqual(expected);
	});

	it.each([
		['party', '书记、村委会主任', ['村党组织书记', '村民委员会主任']],
		['party', '书记（兼主任）', ['村党组织书记', '村民委员会主任']],
		['committee', '主任兼文书', ['村民委员会主任']],
		['group', '三组组长兼四组组长', ['三组组长', '四组组长']],
	] as const)('%s, %s are one or two: %j', (body, role, expected) => {
		expect(offices(body, role)).toEqual(expected);
	});

	it.each([
		['committee', '代理主任', ['村民委员会主任（代理）']],
		['committee', '主任（代理）', ['村民委员会主任（代理）']],
		['party', '副书记（主持工作）', ['村党组织书记（代理）']],
		['committee', '副主任，主持全面工作', ['村民委员会主任（代理）']],
	] as const)('%s, %s is for the time being: %j', (body, role, expected) => {
		expect(offices(body, role)).toEqual(expected);
	});

	it.each([
		['party', '副书记'],
		['party', '团支部书记'],
		['party', '纪检委员'],
		['party', '第二党支部书记'],
		['committee', '副主任'],
		['committee', '委员兼妇联主席'],
		['committee', '妇女主任'],
		['committee', '治保主任'],
		['supervision', '委员'],
		['collective', '公司董事长'],
		['collective', '主任'],
		['group', '组长'],
		['group', '三组副组长'],
		['group', '党小组组长'],
		['accountant', '服务中心主任'],
	] as const)('%s, %s is none', (body, role) => {
		expect(offices(body, role)).toEqual([]);
	});
});
