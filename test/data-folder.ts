import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Writes a data folder for one test, by path below it, and removes it afterwards. */
export function aDataFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'sunlit-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [file, content] of Object.entries(files)) {
		const target = path.join(folder, file);
		mkdirSync(path.dirname(target), { recursive: true });
		writeFileSync(target, content);
	}
	return folder;
}

const catalogue = `目录编号,类别,公开事项,公开频次,公开对象,公开依据,数据表
CW-01,财务,收支明细,每月,全社会,规定,ledger
`;

const portal = `title: 青禾县三务公开
county: { name: 青禾县, code: '990101' }
publisher: 青禾县农业农村局
contact: { phone: 0990-5550000 }
locales: [zh-CN]
profile: national
complaints: [{ name: 县纪委监委 }]
`;

/** The county's own files, with two villages: …1200 and …1201. */
export const countyFiles = {
	'portal.yaml': portal,
	'townships.csv': '乡镇编号,乡镇名称\n990101,柳溪镇\n',
	'villages.csv':
		'村编号,村名,乡镇编号,起始公开日期\n990101001200,柳溪村,990101,2025-01-01\n990101001201,石桥村,990101,2025-01-01\n',
	'catalogue.csv': catalogue,
} as const;
