import type { Language } from '../domain/bilingual.ts';
import { severityOf, type Finding } from '../domain/findings/findings.ts';
import { explain, findingTexts } from '../texts/findings.ts';
import type { DeskFinding } from './desk-inspection.ts';

/** A finding with its sentences. */
export function explainFinding(
	one: Finding,
	where: DeskFinding['where'],
	language: Language,
): DeskFinding {
	const { title } = findingTexts[language][one.kind];
	return { ...one, severity: severityOf(one), where, title, ...explain(one, language) };
}
