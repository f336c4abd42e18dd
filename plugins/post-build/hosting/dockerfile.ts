/**
 * A container that serves the site: nginx without root, on port 8080.
 * @param folder the name of the site's folder, which lies beside that of the settings
 */
export const dockerfile = (folder: string): string =>
  [
    '# Written by the build. It could not be built or started where the project is made, since no container',
    '# engine is there; nginx.conf in it is the file that the tests run on Debian’s nginx.',
    '#',
    '#   docker build -f hosting/Dockerfile -t passkey-help .     from the folder that holds both',
    '#   docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges -p 8080:8080 passkey-help',
    'FROM nginxinc/nginx-unprivileged:stable-alpine',
    'COPY hosting/nginx.conf /etc/nginx/conf.d/default.conf',
    `COPY ${JSON.stringify([`${folder}/`, '/srv/passkey-help/site/'])}`,
    'COPY hosting/ /srv/passkey-help/hosting/',
    'USER 101',
    'EXPOSE 8080',
    '',
  ].join('\n');
