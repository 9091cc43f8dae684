/** From an old address to the new one, with what stands behind the `#`. */
const link = document.querySelector<HTMLAnchorElement>('.desk-moved');
if (link) location.replace(link.href + location.hash);
