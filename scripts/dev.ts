/** `npm run dev`: serves the portal from the data folder as it is, page by page, without building it. */
import { runCommand } from './arguments.ts';
import { previewUsage, readPreviewArguments, servePreview } from './preview/serve-preview.ts';

await runCommand(`npm run dev -- ${previewUsage}`, () => servePreview(readPreviewArguments()));
