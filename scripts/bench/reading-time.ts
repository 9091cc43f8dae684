import { parsePeriod } from '../../src/domain/time/period.ts';
import { ledger } from '../../src/domain/tables/ledger.ts';
import { importRecords } from '../../src/importing/import-file.ts';
import { readOfficeFile } from '../../src/importing/sheet/read-office-file.ts';
import { officeLimits, type ReadingLimits } from '../../src/loading/reading-limits.ts';

/** How long one kind of hostile text takes at one size. */
export interface ReadingTime {
	readonly name: string;
	readonly bytes: number;
	/** Of this thread on the processor, for the clock counts what else the machine does; the best of several runs. */
	readonly seconds: number;
	/** To the same text of half the size; none for the smallest. */
	readonly ratio: number | undefined;
}

const largestBytes = 5_000_000;
const sizes = [largestBytes / 2, largestBytes];
const series = 3;
const measurableSeconds = 0.05;

const heading = '日期,凭证号,类别,摘要,收入,支出\n';
const row = (cells: string) => `${cells}\n`;

/** A cell as long as one may be. */
const full = (text: string) =>
	text.repeat(Math.floor((officeLimits.cellCharacters - 10) / text.length));

/**
 * Texts that make careless readers slow: what is repeated until the size is reached, below a header row. Each
 * ends badly: with an open quote, an unknown row, an almost complete number.
 */
const hostile: Readonly<Record<string, readonly [begin: string, repeated: string, end: string]>> = {
	一行一格: [heading, 'x', '\n'],
	全是引号: [heading, '"', '\n'],
	引号逗号相间: [heading, '",', '\n'],
	引号不闭合: [`${heading}"`, '甲\n', ''],
	引号里的换行: [heading, row('2025-03-05,1,办公费,"甲\n乙\n丙",,2'), ''],
	全是逗号: [heading, ',', '\n'],
	全是空行: [heading, '\n', ''],
	全是空格: [heading, ' ', '\n'],
	全是全角空格: [heading, '　', '\n'],
	回车符: [heading, '\r', '\n'],
	没有表头: ['', row('甲,乙,丙,丁'), ''],
	重复的表头: [heading, heading, ''],
	看不出是什么的行: [heading, row('说,不,清,,,'), ''],
	全是错的金额: [heading, row('2025-03-05,1,办公费,纸,,1,2'), ''],
	明细和合计: [heading, row('2025-03-05,1,办公费,纸,,2') + row('小计,,,,,2'), ''],
	未知的类别: [heading, row('2025-03-05,1,办公室文具纸张费,纸,,2'), ''],
	长数字: [heading, row('2025-03-05,1,办公费,11111111111111111111,,2'), ''],
	一格里的长数字: [heading, row(`2025-03-05,1,办公费,${full('1')},,2`), ''],
	一格里的数字和空格: [heading, row(`2025-03-05,1,办公费,${full('1 ')},,2`), ''],
	一格里的数字和横线: [heading, row(`2025-03-05,1,办公费,${full('1-')},,2`), ''],
	一格里的横线: [heading, row(`2025-03-05,1,办公费,${full('-')},,2`), ''],
	一格里的姓名: [heading, row(`2025-03-05,1,办公费,${full('张李王')},,2`), ''],
	金额里的逗号: [heading, row(`2025-03-05,1,办公费,纸,,"${full('1,')}"`), ''],
	金额里的数字: [heading, row(`2025-03-05,1,办公费,纸,,${full('9')}`), ''],
	日期里的空格: [heading, row(`2025年${full(' ')}3月5日,1,办公费,纸,,2`), ''],
	凭证号里的数字: [heading, row(`2025-03-05,${full('0')},办公费,纸,,2`), ''],
	标题里的单位: ['', '单位：', `\n${heading}`],
	损坏的编码: [heading, '甲\u0000', '\uFFFF'],
};

/**
 * Reads hostile texts of growing size. The limits on the whole are lifted, for within them few are ever this
 * large; a cell stays as long as a spreadsheet lets it be.
 */
export function* measureReadingTimes(): Generator<ReadingTime> {
	for (const [name, [begin, repeated, end]] of Object.entries(hostile)) {
		let before: number | undefined;
		for (const size of sizes) {
			const bytes = new TextEncoder().encode(
				begin + repeated.repeat(Math.ceil(size / byteLength(repeated))) + end,
			);
			const seconds = bestOf(() => read(bytes));
			const ratio = before === undefined ? undefined : seconds / before;
			yield { name, bytes: bytes.length, seconds, ratio };
			before = seconds;
		}
	}
}

const limits: ReadingLimits = {
	...officeLimits,
	textBytes: Infinity,
	cells: Infinity,
	columns: Infinity,
};

const options = { file: '3月.csv', period: parsePeriod('2025-03'), limits };

function read(bytes: Uint8Array): void {
	const found = readOfficeFile(bytes, options);
	if ('sheet' in found) importRecords(found.sheet.records, ledger, options);
}

/** Seconds of one run. What takes no time at all is run many times over, until it can be measured. */
function bestOf(run: () => void): number {
	let best = Infinity;
	for (let count = 0; count < series; count += 1) {
		const before = process.threadCpuUsage();
		let [runs, seconds] = [0, 0];
		while (seconds < measurableSeconds) {
			run();
			runs += 1;
			const { user, system } = process.threadCpuUsage(before);
			seconds = (user + system) / 1e6;
		}
		best = Math.min(best, seconds / runs);
	}
	return best;
}

function byteLength(text: string): number {
	return new TextEncoder().encode(text).length;
}
