import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const village = 'villages/990101001200';

const files = {
	'portal.yaml':
		"title: 青禾县三务公开\ncounty: { name: 青禾县, code: '990101' }\npublisher: 青禾县农业农村局\ncontact: { phone: 0990-5550000 }\nlocales: [zh-CN]\nprofile: national\ndemo: true\ncomplaints: [{ name: 县纪委监委 }]\n",
	'townships.csv': '乡镇编号,乡镇名称\n990101,柳溪镇\n',
	'villages.csv': '村编号,村名,乡镇编号,起始公开日期\n990101001200,柳溪村,990101,2025-01-01\n',
	'catalogue.csv':
		'目录编号,类别,公开事项,公开频次,公开对象,公开依据,数据表\nCW-01,财务,收支明细,每月,全社会,规定,ledger\n',
};

/** A county of one village with one payment. */
export function writeTinyCounty(folder: string, summary: string): void {
	const ledger = `日期,凭证号,类别,摘要,收入（元）,支出（元）\n2025-03-05,记-1,办公费,${summary},,1.00\n`;
	for (const [file, content] of Object.entries({
		...files,
		[`${village}/ledger/2025-03.csv`]: ledger,
	})) {
		const target = path.join(folder, file);
		mkdirSync(path.dirname(target), { recursive: true });
		writeFileSync(target, content);
	}
}
