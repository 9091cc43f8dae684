import { describe, expect, it } from 'vitest';
import { listDueCalendars } from '../../../src/publishing/feeds/due-calendars.ts';
import { aDisclosure, anObligation, villageId, type VillageParts } from '../../builders.ts';
import { aDatedVillage } from '../../dated-village.ts';
import { aSite } from '../../made-up-site.ts';

const catalogue = [
	anObligation({ 目录编号: 'CW-01', 类别: '财务', 公开事项: '收支明细', 公开时限: '次月15日' }),
	anObligation({ 目录编号: 'CW-02', 类别: '财务', 公开事项: '财产', 公开时限: '次月15日' }),
	anObligation({
		...{ 目录编号: 'CW-03', 类别: '财务', 公开事项: '决算', 公开频次: '每年' },
		公开时限: '次年3月31日',
	}),
	anObligation({ 目录编号: 'DW-02', 类别: '党务', 公开对象: '本村成员', 公开时限: '次月15日' }),
];

function written(parts: VillageParts = {}, root?: string): ReadonlyMap<string, string[]> {
	const site = aSite(aDatedVillage({ asOf: '2025-03-20' }, { catalogue, ...parts }));
	return new Map(
		[...listDueCalendars(site, root)].map(({ path, text }) => [
			path,
			text.replaceAll('\r\n ', '').split('\r\n'),
		]),
	);
}
const own = `feeds/villages/${villageId}.ics`;
const daysIn = (lines: readonly string[] = []) =>
	lines.flatMap((line) => /^DTSTART;VALUE=DATE:(.*)/.exec(line)?.[1] ?? []);

describe('the days on which something is due', () => {
	it('are one event each, for a year ahead, with what is due', () => {
		const lines = written().get(own);
		expect(daysIn(lines)).toEqual([
			...['20250415', '20250515', '20250615', '20250715', '20250815', '20250915', '20251015'],
			...['20251115', '20251215', '20260115', '20260215', '20260315'],
			'20260331',
		]);
		expect(lines).toContain('SUMMARY:柳溪镇柳溪村应公开：收支明细等2项');
		expect(lines).toContain('DESCRIPTION:收支明细（2025年3月）\\n财产（2025年3月）');
		expect(lines).toContain(`UID:due-2025-04-15-${villageId}@990101`);
		expect(lines?.join('\n')).not.toContain('URL:');
	});

	it('are no longer told of what is there already', () => {
		const finance = [aDisclosure({ 目录编号: 'CW-01', 期间: '2025-03', 发布日期: '2025-03-19' })];
		const lines = written({ finance }).get(own);
		expect(lines).toContain('DESCRIPTION:财产（2025年3月）');
		expect(lines).toContain('SUMMARY:柳溪镇柳溪村应公开：财产');
	});

	it('of a township name the villages, and lead to its calendar where the origin is known', () => {
		const lines = written({}, 'https://example.gov.cn/').get('feeds/townships/990101.ics');
		expect(lines).toContain(
			'DESCRIPTION:收支明细（2025年3月）：柳溪村\\n财产（2025年3月）：柳溪村',
		);
		expect(lines).toContain('URL:https://example.gov.cn/townships/990101/calendar/');
		expect(daysIn(lines)).toHaveLength(13);
	});

	it('are not those of items that are not for everybody', () => {
		const restricted = catalogue.slice(3);
		expect(daysIn(written({ catalogue: restricted }).get(own))).toEqual([]);
	});
});
