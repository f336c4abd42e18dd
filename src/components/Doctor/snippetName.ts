import {translate} from '@docusaurus/Translate';
import type {Server} from '../../domain/doctor/snippets';

/** For whose configuration lines are. */
export function snippetName(server: Server): string {
  switch (server) {
    case 'nginx':
      return translate({
        id: 'doctor.nginx',
        message: 'nginx, also in the container',
        description: 'Above lines for a configuration',
      });
    case 'caddy':
      return translate({
        id: 'doctor.caddy',
        message: 'Caddy',
        description: 'Above lines for a configuration',
      });
    case 'headers-file':
      return translate({
        id: 'doctor.headersFile',
        message: 'A _headers file (Netlify, Cloudflare Pages); not tried there',
        description: 'Above lines for a configuration',
      });
    case 'any':
      return translate({
        id: 'doctor.anyServer',
        message: 'On any computer with Node, in the unpacked release',
        description: 'Above a command',
      });
  }
}
