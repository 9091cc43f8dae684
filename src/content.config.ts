import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Guides are written by maintainers; what offices disclose never goes through a collection. */
export const collections = {
	guides: defineCollection({
		loader: glob({ pattern: '*.mdx', base: './src/content/guides' }),
		schema: z.object({
			title: z.string(),
			description: z.string(),
			order: z.int(),
			audience: z.enum(['villager', 'office', 'everyone']),
		}),
	}),
};
