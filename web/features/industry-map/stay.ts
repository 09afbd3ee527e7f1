/** On a link within the page: the router leaves the page where it is scrolled to. */
export const stay = { noscroll: '' }
