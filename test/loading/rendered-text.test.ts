import { describe, expect, it } from 'vitest';
import { readPortalPhones } from '../../src/loading/office-phones.ts';
import { readPortal } from '../../src/loading/portal.ts';
import { readTextFile } from '../../src/loading/text-file.ts';
import { utf8 } from '../encodings.ts';

const found = (markdown: string) =>
	readTextFile('notices/a.md', utf8(markdown), {
		officePhones: new Set(['13900139000']),
	}).findings.map(({ kind, place }) => `${kind} ${place.line ?? ''}`);

describe('a notice is searched as it is shown', () => {
	it.each([
		['138**0013**8000', 'phone 1'],
		['通知\n\n138`0013`8000', 'phone 3'],
		['138[0013](https://example.org/)8000', 'phone 1'],
		['&#49;&#51;&#56;&#48;&#48;&#49;&#51;&#56;&#48;&#48;&#48;', 'phone 1'],
		['1985&#x5E74;3月7日&#x51FA;&#x751F;', 'birth-date 1'],
		['138\\-0013\\-8000', 'phone 1'],
		['[联系](tel:13800138000)', 'phone 1'],
		['[名单](https://example.org/138%30%30138000)', 'phone 1'],
		['# 138*00138000*', 'phone 1'],
		['| 一 | 二 | 三 |\n| --- | --- | --- |\n| 138 | 0013 | 8000 |', 'phone 3'],
		['| 一 | 身份证号 |\n| --- | --- |\n| 1 | 990101198503071221 |', 'id-card 3'],
		['| 一 |\n| --- |\n| 138 |\n| 0013 |\n| 8000 |', 'phone 3'],
	])('%j', (markdown, finding) => {
		expect(found(markdown)).toEqual([finding]);
	});

	it('and holds what may be published', () => {
		expect(
			found('请打**139**00139000，或看[页面](https://example.org/2025/03/05/12.html)。'),
		).toEqual([]);
	});
});

describe('the office phones of portal.yaml', () => {
	it('are those of its settings, never of a remark or another text', () => {
		const yaml =
			'# phone: 13800138000\ncontact:\n  phone: 0990-5550000\ncomplaints:\n  - name: 甲\n    note: "phone: 13800138001"\n    phone: 0990-5550012\n';
		expect(readPortalPhones(utf8(yaml))).toEqual([
			'09905550000',
			'5550000',
			'09905550012',
			'5550012',
		]);
	});

	it('excuse nothing else in it: values are searched as they are read', () => {
		const yaml =
			'complaints:\n  - name: 甲\n    note: "1\\x338 0013 8000"\n  - note: >\n      138\n      0013\n      8001\n';
		const kinds = readPortal(utf8(yaml), { officePhones: new Set() }).findings.map(
			({ kind, place }) => `${kind} ${place.line ?? ''}`,
		);
		expect(kinds).toContain('phone 3');
		expect(kinds).toContain('phone 4');
	});
});
