import { describe, expect, it } from 'vitest';
import type { DeskCounty, DeskVillage } from '../../../src/desk/office-files.ts';
import { inspectChanges } from '../../../src/desk/inspect-changes.ts';
import { deskCountyFile } from '../../../src/publishing/files/desk-county.ts';
import { importMappingFile, readImportMapping } from '../../../src/loading/import-mapping.ts';
import { importMappingExample } from '../../../src/reporting/import-mapping-example.ts';
import { writeDeskVillage } from '../../../src/publishing/files/desk-village.ts';
import { openLiveSite } from '../../../src/site/live-site.ts';
import { aLedgerRow, csvOf, villageFolder, villageId } from '../../builders.ts';
import { aDataFolder, countyFiles } from '../../data-folder.ts';
import { utf8 } from '../../encodings.ts';
import { village } from '../../site/county.ts';
import { countyData } from '../../trees.ts';
import { aBuild } from '../a-build.ts';

const asOf = '2026-03-20';

/** What a data folder publishes for the desk, as it is read by it. */
async function publish(dataFolder: string, id = villageId) {
	const live = openLiveSite({ dataFolder, asOf, cacheFile: `${aDataFolder({})}/cache.json` });
	expect(live.refresh()).toEqual([]);
	while (live.readNext());
	expect(live.refreshVillage(id)).toEqual([]);
	const written = new Map<string, string>();
	const writer = {
		write: (name: string, content: string | Uint8Array) =>
			void written.set(name, content.toString()),
		open: () => {
			throw new Error('Written whole');
		},
	};
	await deskCountyFile.write(live.data, aBuild({ dataFolder, writer }));
	writeDeskVillage(live.data, live.data.village(id), dataFolder, writer);
	return {
		county: JSON.parse(written.get('/desk/data/county.json') ?? '') as DeskCounty,
		desk: JSON.parse(written.get(`/desk/data/${id}.json`) ?? '') as DeskVillage,
		text: [...written.values()].join('\n'),
	};
}

const ofVillage = (files: Readonly<Record<string, string>>) =>
	Object.fromEntries(
		Object.entries(files).map(([name, text]) => [`${villageFolder}/${name}`, text]),
	);

describe('what the site publishes for the desk', () => {
	it('is read by it without a new finding: nothing was lost on the way', async () => {
		const { county, desk } = await publish(countyData, village);
		const files = desk.files;
		const options = { asOf, language: 'zh' } as const;
		const { findings, hints, obligations } = inspectChanges(desk, county, files, options);
		expect(findings).toEqual([]);
		expect(hints).toEqual([]);
		expect(obligations.every(({ before, after }) => before?.kind === after?.kind)).toBe(true);
		expect(Object.keys(files).length).toBeGreaterThan(20);
	});

	it('has files as the office wrote them, to the letter', async () => {
		const ledger = '凭证号,日期,类别,摘要,支出（元）\n记-3-1,2025-03-05,办公费,复印纸,100\n';
		const data = aDataFolder({ ...countyFiles, ...ofVillage({ 'ledger/2025-03.csv': ledger }) });
		const { desk } = await publish(data);
		expect(desk.files[`${villageFolder}/ledger/2025-03.csv`]).toBe(`\uFEFF${ledger}`);
	});

	it('has what offices confirmed of their columns, without the remarks', async () => {
		const written = `# 内部备注\n${importMappingExample}`;
		const data = aDataFolder({ ...countyFiles, [importMappingFile]: written });
		const { county, text } = await publish(data);
		const read = readImportMapping(utf8(county.files[importMappingFile] ?? ''));
		expect(read.findings).toEqual([]);
		expect(read.mapping).toEqual(readImportMapping(utf8(written)).mapping);
		expect(text).not.toContain('内部备注');
	});

	it('has nothing that the site does not show', async () => {
		const erased = '行,内容,删去日期,经办\nledger:2025-03:记-3-1,姓名,2026-01-05,王会计\n';
		const names = '姓名,理由\n李建国,英烈\n周明远,已公开的判决书\n';
		const data = aDataFolder({
			...countyFiles,
			'portal.yaml': `${countyFiles['portal.yaml']}# 内部备注\n`,
			'public-names.csv': names,
			...ofVillage({
				'ledger/2025-03.csv': csvOf([aLedgerRow({ 摘要: '已删去' })]),
				'erased.csv': erased,
				'ledger/2025-04.csv': csvOf([aLedgerRow({ 日期: '2025-04-05', 摘要: '慰问李建国家属' })]),
				'subsidies/BT-1.csv': '序号,姓名（脱敏）,金额\n1,张*丰,150.00\n',
				'looked-at.csv': '文件名,指纹,查看人,查看日期\n',
			}),
		});
		const { desk, text } = await publish(data);
		expect(desk.publicNames).toEqual(['李建国']);
		for (const hidden of ['内部备注', '英烈', '判决书', '周明远', '张*丰', '指纹']) {
			expect(text).not.toContain(hidden);
		}
		expect(desk.files[`${villageFolder}/erased.csv`]).toContain('记-3-1');
	});
});
