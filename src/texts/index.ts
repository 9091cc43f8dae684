import type { Language } from '../domain/bilingual.ts';
import { en } from './en/index.ts';
import { zhCN } from './zh-CN/index.ts';

/** Every text and number format of one language. A language added here reaches every component. */
export type Texts = typeof zhCN;

/** What a language needs so that the commands can speak it. */
export type CommandTexts = Pick<Texts, 'hintTopics' | 'hintText'>;

export const locales: Readonly<Record<string, Texts>> = { 'zh-CN': zhCN };

/** The texts of a locale; the first one where it has none yet. */
export function textsFor(locale: string | undefined): Texts {
	return locales[locale ?? 'zh-CN'] ?? zhCN;
}

const languages: Readonly<Record<Language, CommandTexts>> = { zh: zhCN, en };

/** What the commands say in a language. */
export function textsIn(language: Language): CommandTexts {
	return languages[language];
}
