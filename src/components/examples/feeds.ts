import { examplesOf } from './example.ts';
import { hostile, long } from './texts.ts';

export const feedExamples = [
	...examplesOf<{ who: string; feed: string; due: string | undefined }>('feeds/Subscribe', {
		'with due days': { who: '柳溪村', feed: '/nowhere.xml', due: '/nowhere.ics' },
		'news alone, of a long name': { who: long, feed: '/nowhere.xml' },
		'a name that would be markup': { who: hostile, feed: '/nowhere.xml', due: '/nowhere.ics' },
	}),
];
