import type { Bilingual } from '../../src/domain/bilingual.ts';
import { severityOf, type Finding } from '../../src/domain/findings/findings.ts';
import { summariseFindings } from '../../src/reporting/tally.ts';
import { Refusal } from '../refusal.ts';
import { withStagedData, type StagedData } from '../staged-data.ts';
import { showFindings, type Show } from './show-findings.ts';

/** What is found in what is staged. */
interface Inspected {
	readonly findings: readonly Finding[];
	/** Published figures that it, or an earlier commit, changes without saying why. */
	readonly unexplained: readonly Finding[];
}

/**
 * Checks what the next commit would hold, as the hook of `npm run setup` does before each; gives the exit
 * code. A person is shown the errors alone and what to do; without errors, the changes that want a reason; or a
 * single line when there are none.
 */
export function checkStaged(show: Show, inspect: (staged: StagedData) => Inspected): number {
	const { format, language } = show;
	try {
		const inspected = withStagedData(show.data, inspect);
		const findings = inspected && [...inspected.findings, ...inspected.unexplained];
		if (format !== 'text') return showFindings(findings ?? [], show);
		const errors = findings?.filter((one) => severityOf(one) === 'error') ?? [];
		if (errors.length > 0) {
			showFindings(errors, show);
			process.stdout.write(`${refused[language]}\n`);
			return 1;
		}
		if (inspected && inspected.unexplained.length > 0) {
			showFindings(inspected.unexplained, show);
			process.stdout.write(`${unexplained[language]}\n`);
			return 0;
		}
		const line = findings ? summariseFindings(findings, language) : nothingStaged[language];
		process.stdout.write(`${line}\n`);
		return 0;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		process.stderr.write(`${error.message}\n`);
		return 1;
	}
}

const refused: Bilingual = {
	zh: '没有提交。请把上面的错误改好，用 git add 重新加入改过的文件，再提交一次。',
	en: 'Nothing was committed. Mend the errors above, add the files again with git add, and commit once more.',
};

const unexplained: Bilingual = {
	zh: '可以提交。改了、撤下了公开的内容又没有写原因的，网站的更正记录会写“没有写明原因”；请照上面补写。',
	en: 'This can be committed. The log of corrections will say that no reason is given; please add 更正说明.',
};

const nothingStaged: Bilingual = {
	zh: '没有要提交的数据改动。',
	en: 'No change to the data is staged.',
};
