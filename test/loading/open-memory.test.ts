import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareFindings, type Finding } from '../../src/domain/findings/findings.ts';
import { portalContext } from '../../src/domain/portal/portal-context.ts';
import { inspectVillage } from '../../src/inspecting/inspect-village.ts';
import type { DataSource } from '../../src/loading/data-source.ts';
import { openFolder } from '../../src/loading/open-folder.ts';
import { openMemory } from '../../src/loading/open-memory.ts';
import { readCountyFrom } from '../../src/loading/read-county.ts';
import { aDataFolder, countyFiles } from '../data-folder.ts';
import { countyData, treeData, treeNames } from '../trees.ts';

const asOf = '2026-06-30';
const attached = /^villages\/[^/]+\/attachments\//;

/** All files of a folder in memory; of attachments their sizes alone. */
function asMemory(dataFolder: string): DataSource {
	const names = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.split(path.sep).join('/'))
		.filter((name) => statSync(path.join(dataFolder, name)).isFile());
	return openMemory({
		files: Object.fromEntries(
			names
				.filter((name) => !attached.test(name))
				.map((name) => [name, readFileSync(path.join(dataFolder, name))]),
		),
		attachments: Object.fromEntries(
			names
				.filter((name) => attached.test(name))
				.map((name) => [name, statSync(path.join(dataFolder, name)).size]),
		),
	});
}

/** Everything that is found, but for what stands in attachments. */
function inspect(source: DataSource): readonly Finding[] {
	const { portal, register, findings } = readCountyFrom(source);
	const context = portal && portalContext(portal, register, asOf);
	const own = [...register.villages.values()].flatMap(
		(village) => inspectVillage(source, village, register, context).findings,
	);
	return [...findings, ...own]
		.filter(({ place }) => !attached.test(place.file))
		.sort(compareFindings);
}

describe('data in memory', () => {
	it.each(treeNames)('are read as from a folder: the tree “%s”', (name) => {
		const data = treeData(name);
		const found = inspect(asMemory(data));
		expect(found).toEqual(inspect(openFolder(data)));
	});

	it('are read as from a folder: the small county', () => {
		expect(inspect(asMemory(countyData))).toEqual(inspect(openFolder(countyData)));
	});

	it('are bounded as files are, by bytes and not by characters', () => {
		const name = 'villages/990101001200/officials.csv';
		const source = openMemory({ files: { [name]: '中'.repeat(1_666_667) }, attachments: {} });
		const { files, findings } = source.listFolder('villages/990101001200');
		expect(files).toEqual([]);
		expect(findings.map(({ kind }) => kind)).toEqual(['file-too-large']);
	});

	it('have attachments by their names, which nobody looks into', () => {
		const village = 'villages/990101001200';
		const source = openMemory({
			files: countyFiles,
			attachments: { [`${village}/attachments/公告.pdf`]: 1234 },
		});
		const { register } = readCountyFrom(source);
		const registered = register.villages.get('990101001200');
		if (!registered) throw new Error('The village is not in the register');
		const read = inspectVillage(source, registered, register, undefined);
		if (!('dataset' in read)) throw new Error('The village cannot be read');
		expect(read.dataset.attachments.get('公告.pdf')).toMatchObject({ bytes: 1234 });
		expect(read.findings.map(({ kind }) => kind)).toEqual(['attachment-unlisted']);
	});

	it('say of a file that is not there that it is not', () => {
		const source = openMemory({ files: { 'a/b.csv': '' }, attachments: {} });
		expect([source.hasFile('a/b.csv'), source.hasFile('a'), source.hasFile('c')]).toEqual([
			...[true, false, false],
		]);
		expect(() => source.readBytes('c')).toThrow(RangeError);
		expect(source.listFolder('c')).toEqual({ files: [], folders: [], findings: [] });
	});

	it('are the same in a folder of the same files', () => {
		const files = { ...countyFiles, 'x.txt': 'x', 'villages/990101009999/a.csv': 'x' };
		expect(inspect(openMemory({ files, attachments: {} }))).toEqual(
			inspect(openFolder(aDataFolder(files))),
		);
	});
});
