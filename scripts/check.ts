/** `npm run check`: reads and checks the data folder, or what is staged of it, and reports every finding. */
import path from 'node:path';
import { findErasedRows } from '../src/corrections/erased-rows.ts';
import type { History } from '../src/corrections/history/git-history.ts';
import { withHistory } from '../src/corrections/history/open-history.ts';
import type { SavedData } from '../src/corrections/history/saved-data.ts';
import { readLog } from '../src/corrections/read-log.ts';
import { checkRules } from '../src/corrections/rules/check-rules.ts';
import { readRuleHistory } from '../src/corrections/rules/read-rule-history.ts';
import type { Language } from '../src/domain/bilingual.ts';
import { findNearest } from '../src/domain/nearest.ts';
import { findUnexplained } from '../src/corrections/unexplained.ts';
import { compareFindings, type Finding } from '../src/domain/findings/findings.ts';
import type { IsoDate } from '../src/domain/time/calendar-date.ts';
import { digestData } from '../src/publishing/snapshot.ts';
import { selectHintsToShow } from '../src/reporting/hints-report.ts';
import {
	inspectCounty,
	type CountyInspection,
	type InspectOptions,
} from '../src/inspecting/inspect-county.ts';
import { remindToLook } from '../src/reporting/look-reminder.ts';
import { checkFolder, parseWord, readArguments, runCommand, UsageError } from './arguments.ts';
import { parseAsOfDay } from './build-arguments.ts';
import { formats, showFindings, type Format } from './check/show-findings.ts';
import { checkStaged } from './check/staged.ts';
import { putBackDist } from './put-back.ts';
import { showProgress } from './progress.ts';

const usage =
	'npm run check -- [--data DIR] [--format text|json|github|gitlab] [--village ID | --staged] [--hints] [--as-of DATE] [--lang zh|en]';

const options = {
	data: { type: 'string', default: 'data' },
	format: { type: 'string', default: 'text' },
	village: { type: 'string' },
	staged: { type: 'boolean', default: false },
	hints: { type: 'boolean', default: false },
	'as-of': { type: 'string' },
	lang: { type: 'string', default: 'zh' },
} as const;

await runCommand(usage, () => {
	const { values } = readArguments({ options });
	putBackDist();
	const { data, village } = values;
	const format = parseWord('--format', values.format, formats);
	const language = parseWord('--lang', values.lang, ['zh', 'en']);
	if (values.hints) mustShowHints(format, values.staged);
	const asOf = parseAsOfDay(values['as-of']);
	const show = { format, language, data };
	if (values.staged) {
		mustNotNameVillage(village);
		return checkStaged(show, ({ folder, villages, changed }) => {
			const inspection = inspect(folder, { asOf, only: villages }, language);
			const told = askHistory(inspection, {
				...{ dataFolder: data, folder, only: villages, asOf, language },
				saved: () => ({ folder, files: changed }),
			});
			return {
				findings: [...inspection.findings, ...told.wrong].sort(compareFindings),
				unexplained: told.unexplained,
			};
		});
	}
	const only = village === undefined ? undefined : [village];
	const inspection = inspect(checkFolder('--data', data), { asOf, only }, language);
	if (village !== undefined) mustBeRegistered(village, inspection);
	const hints = values.hints ? selectHintsToShow(inspection, asOf) : undefined;
	const below = village === undefined ? 'villages' : `villages/${village}`;
	const told = askHistory(inspection, {
		...{ dataFolder: data, folder: data, only, asOf, language },
		saved: (history) => ({ folder: data, files: history.uncommitted(below) }),
	});
	const findings = [...inspection.findings, ...told.wrong, ...told.unexplained].sort(
		compareFindings,
	);
	const code = showFindings(findings, { ...show, hints });
	if (code === 0 && format === 'text' && village === undefined) nameData(data, language);
	return code;
});

function inspect(
	folder: string,
	which: Pick<InspectOptions, 'asOf' | 'only'>,
	language: Language,
): CountyInspection {
	const bar = showProgress(process.stderr, { zh: '检查', en: 'Checking' }[language]);
	const inspection = inspectCounty(folder, { ...which, onVillage: bar.show });
	bar.clear();
	const reminder = remindToLook(inspection.unsearchable, language);
	if (reminder) process.stderr.write(`${reminder}\n`);
	return inspection;
}

interface Compared {
	/** The folder whose history the data are held against. */
	readonly dataFolder: string;
	/** The data as they are to be published: the same folder, or a copy of what is staged. */
	readonly folder: string;
	readonly only: readonly string[] | undefined;
	readonly asOf: IsoDate;
	readonly language: Language;
	readonly saved: (history: History) => SavedData;
}

/** What only the history shows: wrong changes of the rules, and corrections without a reason. */
interface ToldByHistory {
	readonly wrong: readonly Finding[];
	readonly unexplained: readonly Finding[];
}

/** Of settings that cannot be read nobody can say what was changed. */
function askHistory(
	{ portal, register }: CountyInspection,
	{ dataFolder, folder, only, asOf, language, saved }: Compared,
): ToldByHistory {
	if (!portal) return { wrong: [], unexplained: [] };
	return withHistory(dataFolder, (history) => {
		const rules = readRuleHistory(history, { dataFolder: folder, asOf, only });
		if (typeof rules === 'string') sayRulesUnknown(language);
		const { log } = readLog(history, {
			...{ register, asOf, saved, since: portal.history.since, cutOff: true },
			erased: findErasedRows(dataFolder, register),
			cacheFile: path.join(import.meta.dirname, '../.cache/corrections.json'),
		});
		const villages = [...register.villages.keys()].filter((id) => only?.includes(id) ?? true);
		return {
			wrong: typeof rules === 'string' ? [] : checkRules(rules, portal, register),
			unexplained:
				typeof log === 'string' ? [] : findUnexplained(log, { folder, villages, register }),
		};
	});
}

function sayRulesUnknown(language: Language): void {
	const sentence = {
		zh: '读不到数据文件的修改历史，查不出规则有没有改到以前、有没有删去公开过的村。',
		en: 'The history of the data cannot be read: whether rules were changed for the past, or villages removed, is not known.',
	};
	process.stderr.write(`${sentence[language]}\n`);
}

/** So that it can be told later whether a site was made of the data that were checked. */
function nameData(data: string, language: Language): void {
	const digest = digestData(data);
	const sentence = {
		zh: `检查的数据：${digest}。由它生成的网站，portal.json 里的 data 相同。`,
		en: `Data checked: ${digest}. The portal.json of a site made of them has the same.`,
	};
	process.stderr.write(`${sentence[language]}\n`);
}

function mustNotNameVillage(village: string | undefined): void {
	if (village === undefined) return;
	throw new UsageError({
		zh: '--staged 检查要提交的全部数据，不和 --village 一起用。',
		en: '--staged checks all that is to be committed; leave --village out.',
	});
}

function mustShowHints(format: Format, staged: boolean): void {
	if (!staged && (format === 'text' || format === 'json')) return;
	throw new UsageError({
		zh: '--hints 只和 --format text、json 一起用，不和 --staged 一起用。',
		en: '--hints goes with --format text or json, and not with --staged.',
	});
}

/** A village may be missing from a register that could not be read; the findings then say why. */
function mustBeRegistered(id: string, { register }: CountyInspection): void {
	if (register.villages.has(id) || !register.complete) return;
	const suggestion = findNearest(id, register.villages.keys());
	throw new UsageError({
		zh: `villages.csv 里没有村编号“${id}”。${suggestion && `是不是“${suggestion}”？`}`,
		en: `villages.csv has no village “${id}”.${suggestion && ` Did you mean “${suggestion}”?`}`,
	});
}
