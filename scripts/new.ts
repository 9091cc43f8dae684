/** `npm run new`: registers a village, or makes a table's file with its headings, for an office to fill in. */
import { findNearestTableName, findTable } from '../src/domain/tables/table-named.ts';
import { makePrintable } from '../src/reporting/printable.ts';
import { checkFolder, readArguments, runCommand, UsageError } from './arguments.ts';
import { parseAsOfDay } from './build-arguments.ts';
import { newLook } from './new/looked-at.ts';
import { newTableFile } from './new/table-file.ts';
import { newVillage } from './new/village.ts';
import { Refusal } from './refusal.ts';

const usage = `npm run new -- village ID NAME --township ID --since DATE [--data DIR]
npm run new -- looked-at --village ID --file NAME --by WHO [--data DIR]
npm run new -- TABLE [--village ID] [--period PERIOD] [--batch ID] [--data DIR]`;

const options = {
	township: { type: 'string' },
	since: { type: 'string' },
	village: { type: 'string' },
	period: { type: 'string' },
	batch: { type: 'string' },
	file: { type: 'string' },
	by: { type: 'string' },
	data: { type: 'string', default: 'data' },
} as const;

await runCommand(usage, () => {
	const { values, positionals } = readArguments({ options, positionals: 3 });
	const data = checkFolder('--data', values.data);
	try {
		const lines = make(positionals, values, data);
		process.stdout.write(lines.map((line) => `${makePrintable(line)}\n`).join(''));
		return 0;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		process.stderr.write(`${error.message}\n没有写任何文件。\n`);
		return 1;
	}
});

type Flags = Partial<
	Readonly<Record<'township' | 'since' | 'village' | 'period' | 'batch' | 'file' | 'by', string>>
>;

function make(
	[what, first, second]: readonly string[],
	{ township, since, village, period, batch, file, by }: Flags,
	data: string,
): readonly string[] {
	if (what === 'looked-at') {
		mustBeLeftOut(
			[first, first],
			['--township', township],
			['--since', since],
			['--period', period],
			['--batch', batch],
		);
		return newLook({ village, name: file, by, date: parseAsOfDay(undefined) }, data);
	}
	mustBeLeftOut(['--file', file], ['--by', by]);
	if (what === 'village') {
		mustBeLeftOut(['--village', village], ['--period', period], ['--batch', batch]);
		return newVillage({ id: first, name: second, township, since }, data);
	}
	const table = what === undefined ? undefined : findTable(what);
	if (!table) throw unknownTable(what);
	mustBeLeftOut([first, first], ['--township', township], ['--since', since]);
	return newTableFile(table, { village, period, batch }, data);
}

/** @throws UsageError when one of the arguments was given */
function mustBeLeftOut(
	...given: readonly (readonly [string | undefined, string | undefined])[]
): void {
	const [surplus] = given.find(([, value]) => value !== undefined) ?? [];
	if (surplus === undefined) return;
	throw new UsageError({ zh: `这里不写“${surplus}”。`, en: `Leave “${surplus}” out here.` });
}

function unknownTable(name: string | undefined): UsageError {
	if (name === undefined) {
		return new UsageError({
			zh: '请写明要建什么：village（一个村），或者表的名称，例如 ledger、收支明细。',
			en: 'Say what to make: village, or the name of a table such as ledger.',
		});
	}
	const suggestion = findNearestTableName(name, ['village', 'looked-at']);
	return new UsageError({
		zh: `没有“${name}”这种表。${suggestion && `是不是“${suggestion}”？`}各表的名称见 data/README.md。`,
		en: `There is no table “${name}”.${suggestion && ` Did you mean “${suggestion}”?`} data/README.md lists them.`,
	});
}
