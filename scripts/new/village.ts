import { appendFileSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { findNearest } from '../../src/domain/nearest.ts';
import { townships, type Township } from '../../src/domain/tables/townships.ts';
import { villages } from '../../src/domain/tables/villages.ts';
import type { IsoDate } from '../../src/domain/time/calendar-date.ts';
import { formatAppendedRow } from '../../src/loading/appended-row.ts';
import { makePrintable } from '../../src/reporting/printable.ts';
import { UsageError } from '../arguments.ts';
import { Refusal } from '../refusal.ts';
import { readRegister } from '../village-argument.ts';
import { parseName } from './name.ts';

export interface NewVillage {
	readonly id: string | undefined;
	readonly name: string | undefined;
	readonly township: string | undefined;
	/** From when its obligations count. */
	readonly since: string | undefined;
}

/**
 * Registers a village and makes its folder; gives the lines to show.
 * @throws UsageError for an id, a name, a township or a day that cannot stand, Refusal for a village that is there already
 */
export function newVillage(written: NewVillage, data: string): readonly string[] {
	const id = newId(written.id);
	const name = parseName(written.name, {
		zh: '村名写全称，只用汉字、字母和数字，例如 柳树村。',
		en: 'Write the full name of the village in letters, for example 柳树村.',
	});
	const township = existingTownship(written.township, readRegister(townships, data).rows);
	const since = newSince(written.since);
	const { rows, bytes } = readRegister(villages, data);
	const taken = rows.find((row) => row.id === id);
	if (taken) {
		throw new Refusal(`村编号“${id}”已经登记过，是${makePrintable(taken.name)}。`);
	}
	const namesake = rows.find((row) => row.name === name && row.township === township.id);
	if (namesake) {
		throw new Refusal(
			`${makePrintable(township.name)}已经登记过${name}，村编号是“${namesake.id}”。`,
		);
	}
	const text = formatAppendedRow(villages, bytes, { id, name, township: township.id, since });
	if (text === undefined) {
		throw new Refusal(
			'villages.csv 不是 UTF-8 编码，不能在后面加行。请用表格软件另存为“CSV UTF-8（逗号分隔）”，再运行一次。',
		);
	}
	const folder = path.join(data, 'villages', id);
	const occupied = statSync(folder, { throwIfNoEntry: false });
	if (occupied && !occupied.isDirectory()) {
		throw new Refusal(`${folder} 是一个文件，这里应当是文件夹。请先移走它。`);
	}
	mkdirSync(folder, { recursive: true });
	appendFileSync(path.join(data, 'villages.csv'), text);
	return [
		`已登记${township.name}${name}：villages.csv 加了一行，${occupied ? '文件夹原来就有' : '文件夹已建好'}（${folder}）。`,
		'下一步：',
		'  1. 在 villages.csv 这一行补上户数、人口、公开电话等。',
		`  2. 建一个月的收支明细，期间换成要公开的月份：npm run new -- ledger --village ${id} --period 2026-11`,
		`  3. 检查：npm run check -- --village ${id}`,
	];
}

function newId(written: string | undefined): string {
	if (written !== undefined && villages.columns.id.type.read(written) !== undefined) return written;
	const digits = written !== undefined && /^\d+$/.test(written);
	throw new UsageError({
		zh: `请先写12位村编号，再写村名，例如 npm run new -- village 990101001300 柳树村 --township 990101 --since 2027-01-01。${digits ? `写的编号有${written.length}位。` : ''}`,
		en: `Give the 12-digit village id, then its name.${digits ? ` The id given has ${written.length} digits.` : ''}`,
	});
}

function existingTownship(written: string | undefined, known: readonly Township[]): Township {
	if (written === undefined) {
		throw new UsageError({
			zh: '请用 --township 写乡镇编号，例如 --township 990101；各乡镇的编号在 townships.csv 里。',
			en: 'Give the id of the township, for example --township 990101; townships.csv lists them.',
		});
	}
	const township = known.find(({ id }) => id === written);
	if (township) return township;
	const suggestion = findNearest(
		written,
		known.flatMap(({ id, name }) => [id, name]),
	);
	const meant = known.find(({ id, name }) => id === suggestion || name === suggestion);
	throw new UsageError({
		zh: `townships.csv 里没有乡镇编号“${written}”。${meant ? `是不是“${meant.id}”（${makePrintable(meant.name)}）？` : '请先登记这个乡镇：npm run new -- township'}`,
		en: `townships.csv has no township “${written}”.${meant ? ` Did you mean “${meant.id}” (${makePrintable(meant.name)})?` : ' Add it there first.'}`,
	});
}

function newSince(written: string | undefined): IsoDate {
	const since = villages.columns.since.type.read(written ?? '');
	if (since !== undefined) return since;
	const found = written === undefined ? '' : `，写的是“${makePrintable(written)}”`;
	throw new UsageError({
		zh: `请用 --since 写起始公开日期，从这一天起计算应公开事项，例如 --since 2027-01-01${found}。`,
		en: 'Give the day from which its obligations count, for example --since 2027-01-01.',
	});
}
