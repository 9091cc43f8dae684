declare namespace App {
	interface Locals {
		/** What the site shows, opened by the build or by the preview. */
		readonly site: import('./site/site-data.ts').SiteData;
		/** Set by previews alone. */
		readonly preview?: import('./site/live-site.ts').PreviewState;
	}
}
