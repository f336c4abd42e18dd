/** Where the server of the browser tests listens. */
export const sitePort = 4173;

export const siteOrigin = `http://127.0.0.1:${sitePort}`;

/** The same site at a name without https that nobody has declared; the browser is told where it is. */
export const insecureHost = 'help.test';

export const insecureOrigin = `http://${insecureHost}:${sitePort}`;
