/** `npm run check`: reads and checks the data folder, or what is staged of it, and reports every finding. */
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
		return checkStaged(show, (staged) => {
			const { folder, villages } = staged;
			const inspection = inspect(folder, { asOf, only: villages, history: data }, language);
			return {
				findings: inspection.findings,
				unexplained: askForReasons(inspection, { dataFolder: data, folder, only: villages, asOf }),
			};
		});
	}
	const only = village === undefined ? undefined : [village];
	const inspection = inspect(checkFolder('--data', data), { asOf, only, history: data }, language);
	if (village !== undefined) mustBeRegistered(village, inspection);
	const hints = values.hints ? selectHintsToShow(inspection, asOf) : undefined;
	const unexplained = askForReasons(inspection, { dataFolder: data, folder: data, only, asOf });
	const findings = [...inspection.findings, ...unexplained].sort(compareFindings);
	const code = showFindings(findings, { ...show, hints });
	if (code === 0 && format === 'text' && village === undefined) nameData(data, language);
	return code;
});

interface Inspected extends Pick<InspectOptions, 'only'> {
	readonly asOf: IsoDate;
	/** The folder whose history the data are held against. */
	readonly history: string;
}

function inspect(folder: string, { history, ...which }: Inspected, language: Language) {
	const bar = showProgress(process.stderr, { zh: '检查', en: 'Checking' }[language]);
	const inspection = inspectCounty(folder, { ...which, onVillage: bar.show });
	bar.clear();
	const reminder = remindToLook(inspection.unsearchable, language);
	if (reminder) process.stderr.write(`${reminder}\n`);
	const { portal, register } = inspection;
	if (!portal) return inspection;
	const rules = readRuleHistory({ ...which, historyFolder: history, dataFolder: folder });
	if (typeof rules === 'string') {
		sayRulesUnknown(language);
		return inspection;
	}
	const findings = [...inspection.findings, ...checkRules(rules, portal, register)];
	return { ...inspection, findings: findings.sort(compareFindings) };
}

function sayRulesUnknown(language: Language): void {
	const sentence = {
		zh: '读不到数据文件的修改历史，查不出规则有没有改到以前、有没有删去公开过的村。',
		en: 'The history of the data cannot be read: whether rules were changed for the past, or villages removed, is not known.',
	};
	process.stderr.write(`${sentence[language]}\n`);
}

interface Compared {
	readonly dataFolder: string;
	readonly folder: string;
	readonly only: readonly string[] | undefined;
	readonly asOf: IsoDate;
}

/** Of what cannot be read nobody can say what was changed. */
function askForReasons(
	{ portal, register }: CountyInspection,
	{ only, ...compared }: Compared,
): readonly Finding[] {
	if (!portal) return [];
	return findUnexplained({
		...compared,
		villages: [...register.villages.keys()].filter((id) => only?.includes(id) ?? true),
		register,
		since: portal.history.since,
	});
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
