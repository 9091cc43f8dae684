import { lookUpHintTexts } from '../hint-texts.ts';
import { hintTexts } from './hints/index.ts';
import { hintTopics } from './hints/topics.ts';

/** English: what the commands say. The pages of the site are not translated. */
export const en = {
	hintTopics,
	hintText: lookUpHintTexts(hintTexts),
};
