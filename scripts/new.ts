/** `npm run new`: makes a county's data folder, registers a township or a village, or makes a table's file with its headings, for an office to fill in. */
import { findNearestTableName, findTable } from '../src/domain/tables/table-named.ts';
import { makePrintable } from '../src/reporting/printable.ts';
import { checkFolder, readArguments, runCommand, UsageError } from './arguments.ts';
import { parseAsOfDay } from './build-arguments.ts';
import { newCounty } from './new/county.ts';
import { newLook } from './new/looked-at.ts';
import { newTableFile } from './new/table-file.ts';
import { newTownship } from './new/township.ts';
import { newVillage } from './new/village.ts';
import { Refusal } from './refusal.ts';

const usage = `npm run new -- county NAME --code CODE [--replace-demo] [--data DIR]
npm run new -- township ID NAME [--data DIR]
npm run new -- village ID NAME --township ID --since DATE [--data DIR]
npm run new -- looked-at --village ID --file NAME --by WHO [--data DIR]
npm run new -- TABLE [--village ID] [--period PERIOD] [--batch ID] [--data DIR]`;

const options = {
	code: { type: 'string' },
	'replace-demo': { type: 'boolean', default: false },
	township: { type: 'string' },
	since: { type: 'string' },
	village: { type: 'string' },
	period: { type: 'string' },
	batch: { type: 'string' },
	file: { type: 'string' },
	by: { type: 'string' },
	data: { type: 'string', default: 'data' },
} as const;

const flagNames = [
	'code',
	'township',
	'since',
	'village',
	'period',
	'batch',
	'file',
	'by',
] as const;

await runCommand(usage, () => {
	const { values, positionals } = readArguments({ options, positionals: 3 });
	try {
		const lines = make(positionals, values);
		process.stdout.write(lines.map((line) => `${makePrintable(line)}\n`).join(''));
		return 0;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		process.stderr.write(`${error.message}\n没有写任何文件。\n`);
		return 1;
	}
});

type Flag = (typeof flagNames)[number];

type Flags = Partial<Readonly<Record<Flag, string>>> & {
	readonly data: string;
	readonly 'replace-demo': boolean;
};

function make([what, first, second]: readonly string[], flags: Flags): readonly string[] {
	const {
		code,
		township,
		since,
		village,
		period,
		batch,
		file,
		by,
		'replace-demo': replace,
	} = flags;
	/** The flags that this call may have; every other must be left out. */
	const takes = (...names: readonly Flag[]) => {
		const others = flagNames.filter((name) => !names.includes(name));
		mustBeLeftOut(...others.map((name) => [`--${name}`, flags[name]] as const));
	};
	if (what === 'county') {
		takes('code');
		mustBeLeftOut([second, second]);
		return newCounty({ name: first, code, replaceDemo: replace }, flags.data);
	}
	mustBeLeftOut(['--replace-demo', replace ? '' : undefined]);
	const data = checkFolder('--data', flags.data);
	switch (what) {
		case 'looked-at':
			takes('village', 'file', 'by');
			mustBeLeftOut([first, first]);
			return newLook({ village, name: file, by, date: parseAsOfDay(undefined) }, data);
		case 'township':
			takes();
			return newTownship({ id: first, name: second }, data);
		case 'village':
			takes('township', 'since');
			return newVillage({ id: first, name: second, township, since }, data);
		default: {
			const table = what === undefined ? undefined : findTable(what);
			if (!table) throw unknownTable(what);
			takes('village', 'period', 'batch');
			mustBeLeftOut([first, first]);
			return newTableFile(table, { village, period, batch }, data);
		}
	}
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
			zh: '请写明要建什么：county（一个县）、township（一个乡镇）、village（一个村），或者表的名称，例如 ledger、收支明细。',
			en: 'Say what to make: county, township, village, or the name of a table such as ledger.',
		});
	}
	const suggestion = findNearestTableName(name, ['county', 'township', 'village', 'looked-at']);
	return new UsageError({
		zh: `没有“${name}”这种表。${suggestion && `是不是“${suggestion}”？`}各表的名称见 data/README.md。`,
		en: `There is no table “${name}”.${suggestion && ` Did you mean “${suggestion}”?`} data/README.md lists them.`,
	});
}
