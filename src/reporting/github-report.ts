import type { Language } from '../domain/bilingual.ts';
import { severityOf, type Finding } from '../domain/findings/findings.ts';
import { explain, findingTexts } from '../texts/findings.ts';
import { dataFolderPath } from './data-folder-path.ts';
import { makePrintable } from './printable.ts';
import { summariseFindings } from './tally.ts';

/**
 * The report as workflow commands, which GitHub shows beside the lines of a pull request.
 * @param dataFolder as given on the command line, relative to the repository
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatForGithub(
	findings: readonly Finding[],
	language: Language,
	dataFolder: string,
): string {
	const folder = dataFolderPath(dataFolder);
	const commands = findings.map((one) => {
		const { file, line, column } = one.place;
		const { message, fix } = explain(one, language);
		const properties = [
			`file=${property(`${folder}${file}`)}`,
			...(line === undefined ? [] : [`line=${line}`]),
			`title=${property(findingTexts[language][one.kind].title)}`,
		];
		const where = column ? `${column}${language === 'zh' ? '：' : ': '}` : '';
		const between = language === 'en' ? ' ' : '';
		const what = escaped(`${where}${message}${between}${fix}`);
		return `::${severityOf(one)} ${properties.join(',')}::${what}\n`;
	});
	return `${commands.join('')}${summariseFindings(findings, language)}\n`;
}

function escaped(text: string): string {
	const inOneLine = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
	return makePrintable(inOneLine);
}

function property(text: string): string {
	return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
