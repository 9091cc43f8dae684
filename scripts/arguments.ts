import { statSync } from 'node:fs';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Bilingual } from '../src/domain/bilingual.ts';
import { findNearest } from '../src/domain/nearest.ts';
import { explainSystemError } from './system-failures.ts';

/** The command was called wrongly: exit code 2, as the shell's own commands do. */
export class UsageError extends Error {
	readonly sentence: Bilingual;

	constructor(sentence: Bilingual) {
		super(sentence.en);
		this.name = 'UsageError';
		this.sentence = sentence;
	}
}

/** The command was called rightly but its work could not be done: exit code 1, and a sentence instead of a stack. */
export class Failure extends Error {
	readonly sentence: Bilingual;

	constructor(sentence: Bilingual) {
		super(sentence.en);
		this.name = 'Failure';
		this.sentence = sentence;
	}
}

interface ArgumentsOptions<O extends ParseArgsOptionsConfig> {
	readonly options: O;
	/** What the arguments without a flag are, for the sentence when there are too many; none when left out. */
	readonly positionals?: number;
	readonly args?: readonly string[];
}

/**
 * Reads the command line.
 * @throws UsageError for a flag that does not exist, a flag without its value, or too many arguments
 */
export function readArguments<const O extends ParseArgsOptionsConfig>({
	options,
	positionals: most = 0,
	args = process.argv.slice(2),
}: ArgumentsOptions<O>) {
	const settings = { args: [...args], options, allowPositionals: true } as const;
	const { tokens } = parseArgs({ ...settings, strict: false, tokens: true });
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		const option = options[token.name];
		if (!option) throw unknownFlag(token.rawName, Object.keys(options));
		const takesValue = option.type === 'string';
		const isFlag = !token.inlineValue && token.value?.startsWith('-');
		if (takesValue && (!token.value || isFlag)) throw valueMissing(token.rawName);
		if (!takesValue && token.value !== undefined) throw valueNotTaken(token.rawName);
	}
	const { values, positionals } = parseArgs({ ...settings, strict: true });
	const surplus = positionals[most];
	if (surplus !== undefined) {
		throw new UsageError({
			zh: `多了一个参数“${surplus}”。`,
			en: `There is one argument too many: “${surplus}”.`,
		});
	}
	return { values, positionals };
}

function unknownFlag(flag: string, known: readonly string[]): UsageError {
	const suggestion = findNearest(
		flag,
		known.map((name) => `--${name}`),
	);
	return new UsageError({
		zh: `没有“${flag}”这个选项。${suggestion && `是不是“${suggestion}”？`}`,
		en: `There is no option “${flag}”.${suggestion && ` Did you mean “${suggestion}”?`}`,
	});
}

function valueMissing(flag: string): UsageError {
	return new UsageError({
		zh: `选项“${flag}”后面要写它的值。`,
		en: `The option “${flag}” needs a value after it.`,
	});
}

function valueNotTaken(flag: string): UsageError {
	return new UsageError({
		zh: `选项“${flag}”后面不写值。`,
		en: `The option “${flag}” takes no value.`,
	});
}

/** @throws UsageError when the value is none of the words */
export function parseWord<const W extends string>(
	flag: string,
	value: string,
	words: readonly W[],
): W {
	const word = words.find((candidate) => candidate === value);
	if (word !== undefined) return word;
	throw new UsageError({
		zh: `“${flag}”不能写“${value}”，可以写：${words.join('、')}。`,
		en: `“${flag}” cannot be “${value}”; it may be ${words.join(', ')}.`,
	});
}

/** @throws UsageError when there is no such folder */
export function checkFolder(flag: string, folder: string): string {
	if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
	throw new UsageError({
		zh: `没有“${folder}”这个文件夹。请用 ${flag} 指定数据文件夹。`,
		en: `There is no folder “${folder}”. Name the data folder with ${flag}.`,
	});
}

/**
 * Runs a command; what `main` returns is the exit code. A wrong call is explained on the error stream in
 * both languages, with the usage line, and gives 2; what the system refuses is explained too, and gives 1.
 */
export async function runCommand(
	usage: string,
	main: () => number | Promise<number>,
): Promise<void> {
	try {
		process.exitCode = await main();
	} catch (error) {
		if (error instanceof UsageError) {
			const { zh, en } = error.sentence;
			process.stderr.write(`${zh}\n${en}\n${usage}\n`);
			process.exitCode = 2;
			return;
		}
		const sentence = error instanceof Failure ? error.sentence : explainSystemError(error);
		if (!sentence) throw error;
		process.stderr.write(`${sentence.zh}\n${sentence.en}\n`);
		process.exitCode = 1;
	}
}
