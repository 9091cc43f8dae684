import { aJpeg, jpegSegment, plainJpeg } from '../../attachments/pictures.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCounty } from '../../../src/loading/county.ts';
import { loadVillage } from '../../../src/loading/village.ts';
import {
	copyAttachments,
	listVillageDownloads,
	writeDownloads,
} from '../../../src/publishing/files/downloads.ts';
import { aBalance, aLedgerRow, aSubsidy, aVillage } from '../../builders.ts';
import { aFullContract, aFullDecision } from '../../register-rows.ts';
import { aDataFolder } from '../../data-folder.ts';
import { filesOf } from '../../site/html.ts';
import { treeData } from '../../trees.ts';
import { aWriter } from '../a-build.ts';

const village = '990101001200';

/** The loaded village of the clean tree, which lists one attachment. */
function aLoadedVillage() {
	const data = treeData('clean');
	const { register } = loadCounty(data);
	const registered = register.villages.get(village);
	if (!registered) throw new Error('The clean tree has lost its village');
	return { data, dataset: loadVillage(data, registered, register).dataset };
}

describe('the tables for download', () => {
	it('are one for each file that the village discloses, under the same name', () => {
		const { dataset } = aVillage({
			ledger: { '2025-03': [aLedgerRow({})], '2025-04': [aLedgerRow({ 日期: '2025-04-01' })] },
			balances: [aBalance({})],
		});
		const withRows = [...listVillageDownloads(dataset)].map(({ path: name }) => name);
		expect(withRows).toContain(`downloads/${village}/ledger/2025-03.csv`);
		expect(withRows).toContain(`downloads/${village}/ledger/2025-04.csv`);
		expect(withRows).toContain(`downloads/${village}/balances.csv`);
	});

	it('carry the headings of the contract and the cells as strictly written', () => {
		const { dataset } = aVillage({
			ledger: {
				'2025-03': [aLedgerRow({ 摘要: '=1+1', '支出（元）': '-5.00', 主体: '村民委员会' })],
			},
		});
		const [download] = listVillageDownloads(dataset).filter(({ path: name }) =>
			name.includes('/ledger/'),
		);
		const [headings, row] = (download?.text ?? '').replace('\uFEFF', '').split('\n');
		expect(headings).toMatch(/^主体,日期,凭证号,类别,科目,摘要,收入（元）,支出（元）,/);
		expect(row).toMatch(/^村民委员会,2025-03-05,记-3-1,办公费,,'=1\+1,,-5\.00,/);
	});

	it('can be committed again as they are', () => {
		const { data, dataset } = aLoadedVillage();
		const downloads = new Map(
			[...listVillageDownloads(dataset)].map((each) => [each.path, each.text]),
		);
		const names = [...downloads.keys()].map((name) => name.replace(`downloads/${village}/`, ''));
		expect(names.length).toBeGreaterThan(4);
		const again = aDataFolder({
			...Object.fromEntries(
				['portal.yaml', 'townships.csv', 'villages.csv', 'catalogue.csv'].map((file) => [
					file,
					readFileSync(path.join(data, file)),
				]),
			),
			...Object.fromEntries(
				[...downloads].map(([name, text]) => [name.replace('downloads/', 'villages/'), text]),
			),
		});
		const { register } = loadCounty(again);
		const reloaded = loadVillage(again, dataset.village, register).dataset;
		expect([...listVillageDownloads(reloaded)]).toEqual([...listVillageDownloads(dataset)]);
	});

	it('leave out a list that no batch names', () => {
		const row = { 序号: '1', '姓名（脱敏）': '张*丰', 金额: '450.00' };
		const { dataset } = aVillage({
			subsidies: [aSubsidy({ 名单文件: 'subsidies/BT2025-01.csv' })],
			'subsidy-lists': { 'BT2025-01': [row], 'BT2025-02': [row] },
		});
		const names = [...listVillageDownloads(dataset)].map(({ path: name }) => name);
		expect(names).toContain(`downloads/${village}/subsidies/BT2025-01.csv`);
		expect(names).not.toContain(`downloads/${village}/subsidies/BT2025-02.csv`);
	});

	it('are written below downloads/', () => {
		const { dataset } = aLoadedVillage();
		const site = aDataFolder({});
		writeDownloads(aWriter(site), listVillageDownloads(dataset));
		const files = filesOf(site);
		expect(files).toEqual([...listVillageDownloads(dataset)].map(({ path: name }) => name).sort());
		expect(
			readFileSync(path.join(site, `downloads/${village}/ledger/2025-01.csv`), 'utf8'),
		).toMatch(/^\uFEFF主体,日期,/);
	});
});

describe('attachments', () => {
	it('that are pictures are published without what their files say beside the picture', () => {
		const photo = aJpeg([jpegSegment(0xfe, '柳溪村')]);
		const data = aDataFolder({ [`villages/${village}/attachments/路.jpg`]: photo });
		const site = aDataFolder({});
		const { dataset } = aVillage({
			attachments: ['路.jpg'],
			contracts: [aFullContract({ 附件: '路.jpg' })],
		});
		copyAttachments(aWriter(site), data, dataset);
		const published = readFileSync(path.join(site, `attachments/${village}/路.jpg`));
		expect(new Uint8Array(published)).toEqual(plainJpeg);
	});

	it('that are PDFs are copied byte for byte when a row lists them', () => {
		const { data, dataset } = aLoadedVillage();
		const site = aDataFolder({});
		copyAttachments(aWriter(site), data, dataset);
		expect(filesOf(site)).toEqual([`attachments/${village}/会议记录.pdf`]);
		const [copied, committed] = [site, path.join(data, 'villages')].map((folder, index) =>
			readFileSync(
				path.join(
					folder,
					index === 0
						? `attachments/${village}/会议记录.pdf`
						: `${village}/attachments/会议记录.pdf`,
				),
			),
		);
		expect(copied).toEqual(committed);
	});

	it('of decisions and contracts are copied too', () => {
		const names = ['决议.pdf', '合同.pdf'];
		const data = aDataFolder(
			Object.fromEntries(names.map((name) => [`villages/${village}/attachments/${name}`, '%PDF-'])),
		);
		const site = aDataFolder({});
		const { dataset } = aVillage({
			attachments: names,
			decisions: [aFullDecision({ 附件: '决议.pdf' })],
			contracts: [aFullContract({ 附件: '合同.pdf' })],
		});
		copyAttachments(aWriter(site), data, dataset);
		expect(filesOf(site).sort()).toEqual(names.map((name) => `attachments/${village}/${name}`));
	});

	it('stay out when no row lists them', () => {
		const data = aDataFolder({ [`villages/${village}/attachments/草稿.pdf`]: '%PDF-' });
		const site = aDataFolder({});
		copyAttachments(aWriter(site), data, aVillage({ attachments: ['草稿.pdf'] }).dataset);
		expect(filesOf(site)).toEqual([]);
	});
});
