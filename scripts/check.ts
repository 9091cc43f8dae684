/** `npm run check`: reads and checks the data folder and reports every finding. */
import type { Language } from '../src/domain/bilingual.ts';
import type { Finding } from '../src/domain/findings.ts';
import { nearest } from '../src/domain/nearest.ts';
import { githubReport } from '../src/reporting/github-report.ts';
import { inspectCounty, type CountyInspection } from '../src/reporting/inspect-county.ts';
import { jsonReport } from '../src/reporting/json-report.ts';
import { tally } from '../src/reporting/tally.ts';
import { textReport } from '../src/reporting/text-report.ts';
import { existingFolder, oneOfWords, readArguments, runCommand, UsageError } from './arguments.ts';
import { progress } from './progress.ts';

const usage =
	'npm run check -- [--data DIR] [--format text|json|github] [--village ID] [--lang zh|en]';

const options = {
	data: { type: 'string', default: 'data' },
	format: { type: 'string', default: 'text' },
	village: { type: 'string' },
	lang: { type: 'string', default: 'zh' },
} as const;

const reports = {
	text: textReport,
	json: jsonReport,
	github: githubReport,
} satisfies Record<
	string,
	(findings: readonly Finding[], language: Language, dataFolder: string) => string
>;

await runCommand(usage, () => {
	const { values } = readArguments({ options });
	const format = oneOfWords(
		'--format',
		values.format,
		Object.keys(reports) as (keyof typeof reports)[],
	);
	const language = oneOfWords('--lang', values.lang, ['zh', 'en']);
	const data = existingFolder('--data', values.data);

	const bar = progress(process.stderr, { zh: '检查', en: 'Checking' }[language]);
	const inspection = inspectCounty(data, { only: values.village, onVillage: bar.show });
	bar.clear();
	if (values.village !== undefined) mustBeRegistered(values.village, inspection);

	process.stdout.write(reports[format](inspection.findings, language, data));
	return tally(inspection.findings).errors > 0 ? 1 : 0;
});

/** A village may be missing from a register that could not be read; the findings then say why. */
function mustBeRegistered(id: string, { register }: CountyInspection): void {
	if (register.villages.has(id) || !register.complete) return;
	const suggestion = nearest(id, register.villages.keys());
	throw new UsageError({
		zh: `villages.csv 里没有村编号“${id}”。${suggestion && `是不是“${suggestion}”？`}`,
		en: `villages.csv has no village “${id}”.${suggestion && ` Did you mean “${suggestion}”?`}`,
	});
}
