import { existsSync, mkdirSync, readFileSync, writeFileSync, appendFileSync } from 'node:fs';
import path from 'node:path';
import { tableFile } from '../../src/domain/schema/table.ts';
import { writeTableCells } from '../../src/domain/schema/table-cells.ts';
import { lookedAt } from '../../src/domain/tables/looked-at.ts';
import type { IsoDate } from '../../src/domain/time/calendar-date.ts';
import { formatAppendedRow } from '../../src/loading/appended-row.ts';
import { isAttachmentName } from '../../src/loading/attachment.ts';
import { digestOf } from '../../src/loading/attachments/digest.ts';
import { fingerprintOf } from '../../src/loading/attachments/looked-at.ts';
import { readTable } from '../../src/loading/read-table.ts';
import { formatCsv } from '../../src/loading/write-csv.ts';
import { UsageError } from '../arguments.ts';
import { Refusal } from '../refusal.ts';
import { findVillage } from '../village-argument.ts';

export interface Look {
	readonly village: string | undefined;
	/** The name below the village's attachments. */
	readonly name: string | undefined;
	/** Who looked. */
	readonly by: string | undefined;
	readonly date: IsoDate;
}

/**
 * Writes down that somebody has looked at an attachment as it is now; gives the lines to show.
 * @throws UsageError where one of the arguments is missing or names nothing, Refusal when the table cannot be added to
 */
export function newLook(
	{ village: written, name, by, date }: Look,
	data: string,
): readonly string[] {
	const folder = path.join(data, 'villages', findVillage(written, data).id);
	if (name === undefined || !isAttachmentName(name) || !by?.trim()) {
		throw new UsageError({
			zh: '请用 --file 写 attachments/ 下的文件名，用 --by 写谁看的，例如 --file 现场.jpg --by 王会计。',
			en: 'Name the file below attachments/ with --file and who looked with --by.',
		});
	}
	const attachment = path.join(folder, 'attachments', name);
	if (!existsSync(attachment)) {
		throw new UsageError({
			zh: `没有 ${attachment}。请改正文件名。`,
			en: `There is no ${attachment}.`,
		});
	}
	const fingerprint = fingerprintOf(digestOf(readFileSync(attachment)));
	const file = path.join(folder, tableFile(lookedAt));
	if (!existsSync(file)) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(file, formatCsv(writeTableCells(lookedAt, [])), { flag: 'wx' });
	}
	const bytes = readFileSync(file);
	const { rows } = readTable(lookedAt, tableFile(lookedAt), bytes);
	if (rows.some((row) => row.name === name && row.fingerprint === fingerprint)) {
		throw new Refusal(`${name} 现在的内容已经登记过，没有再写。`);
	}
	const row = formatAppendedRow(lookedAt, bytes, { name, fingerprint, date, by });
	if (row === undefined) throw new Refusal(`${file} 不是 UTF-8，请另存为“CSV UTF-8”。`);
	appendFileSync(file, row);
	return [`已登记：${by}在 ${date} 看过 ${name}（${fingerprint}），写在 ${file}。`];
}
