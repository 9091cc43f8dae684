import { describe, expect, it } from 'vitest';
import { explain } from '../../src/texts/findings.ts';
import { portalSettings } from '../../src/domain/portal/portal-settings.ts';
import { readPortal } from '../../src/loading/portal.ts';
import { portalExample } from '../../src/reporting/portal-example.ts';
import { gb18030, utf8 } from '../encodings.ts';

const problems = (yaml: string) =>
	readPortal(utf8(yaml)).findings.map((one) => `${one.place.line} ${explain(one, 'zh').message}`);

/** The line of a text whose example grows with every setting. */
function lineOf(yaml: string, text: string): number {
	return yaml.slice(0, yaml.indexOf(text)).split('\n').length;
}

describe('portal.yaml', () => {
	it('is read as documented, in UTF-8 or GB18030', () => {
		for (const bytes of [utf8(portalExample), gb18030(portalExample)]) {
			const { portal, findings } = readPortal(bytes);
			expect(findings).toEqual([]);
			expect(portal?.county).toEqual({ name: '青禾县', code: '990101' });
			expect(portal?.overrides.ledgerDue).toEqual({ kind: 'day-of-next-month', day: 10 });
		}
	});

	it('is documented with an example of every setting', () => {
		// An example that offices copy says of no history that it was rewritten.
		for (const { path } of portalSettings.filter((one) => !one.path.includes('rewritten'))) {
			const key = path.split('.').at(-1) ?? '';
			expect(portalExample).toMatch(new RegExp(`^[ -]*${key}:`, 'm'));
		}
	});

	it('names what is wrong with its line and how to write it', () => {
		const wrong = portalExample
			.replace('"990101"', '990101')
			.replace('profile: chongqing', 'profile: 重庆')
			.replace('demo: true', 'dmeo: true')
			.replace('  name: 青禾县\n', '');
		expect(problems(wrong)).toEqual([
			'3 缺少设置“county.name”。县（市、区）的全称。',
			'3 设置“county.code”的值不能用。6位行政区划代码，写在引号里，例如 "990101"。',
			'14 设置“profile”的值不能用。按哪个地区的规定计算时限。可以写：national、chongqing、shandong、zhejiang、shanghai、sichuan、shaanxi。',
			`${lineOf(wrong, 'dmeo')} 不认识的设置“dmeo”。`,
		]);
	});

	it('takes a licence with its name and where it is read, and no other', () => {
		const wrong = portalExample.replace(
			'url: https://creativecommons',
			'url: http://creativecommons',
		);
		expect(problems(wrong)).toEqual([
			'12 设置“licence.url”的值不能用。许可全文的网址，以 https:// 开头。',
		]);
		expect(problems(portalExample.replace(/ {2}url: https:\/\/creative.*\n/, ''))).toEqual([
			'11 缺少设置“licence.url”。许可全文的网址，以 https:// 开头。',
		]);
		expect(problems(portalExample.replace(/licence:\n.*\n.*\n/, ''))).toEqual([]);
	});

	it('reports every setting that is missing', () => {
		expect(problems('title: 青禾县\n')).toHaveLength(6);
	});

	it.each([
		['broken YAML', 'title: [青禾县\n'],
		['a key written twice', 'title: a\ntitle: b\n'],
		['two documents', 'title: a\n---\ntitle: b\n'],
	])('is not %s', (_, yaml) => {
		expect(problems(yaml)[0]).toMatch(/这一行不是规范的 YAML/);
	});

	it.each([
		['nothing', ''],
		['a text', '青禾县'],
		['a list', '- 青禾县\n'],
		['settings with aliases', 'title: &a 青禾县\npublisher: *a\n'],
	])('is not %s', (_, yaml) => {
		expect(problems(yaml)).toEqual(['1 这个文件要写成“设置: 值”，一行一个，不用“&”“*”引用。']);
	});

	it.each([
		['url', 'http://gitee.com/qinghe/sunlit'],
		['url', 'javascript:alert(1)'],
		['url', 'https://name:word@gitee.com/qinghe/sunlit'],
		['url', 'https://gitee.com/qinghe/sunlit?a=1'],
		['branch', '"main\\"><b>"'],
		['folder', '../data'],
	])('does not take %s: %s of a repository', (name, value) => {
		const yaml = portalExample.replace(
			new RegExp(`^  ${name}: (https://gitee|main|data).*$`, 'm'),
			`  ${name}: ${value}`,
		);
		expect(yaml).not.toBe(portalExample);
		expect(problems(yaml)).toEqual([expect.stringContaining(`repository.${name}`)]);
	});

	it('has no setting called __proto__', () => {
		const yaml = `${portalExample}__proto__: { demo: true }\n`;
		expect(problems(yaml)).toEqual([`${lineOf(yaml, '__proto__')} 不认识的设置“__proto__”。`]);
	});

	it('is text', () => {
		expect(readPortal(Uint8Array.of(0xff)).findings.map(({ kind }) => kind)).toEqual([
			'bytes-undecodable',
		]);
	});
});
