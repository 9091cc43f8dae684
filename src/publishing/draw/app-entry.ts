import { createApp } from 'astro/app/entrypoint';

/** The compiled site: renders any address whole, from the data that the request brings along. */
export const app = createApp({ streaming: false });
