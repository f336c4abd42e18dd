import http from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Asks for a path exactly as it is written: fetch would tidy ".." away before it is sent.
 * @param path as it goes over the wire
 */
export function ask(
  origin: string,
  path: string,
  {
    method = 'GET',
    headers = {},
  }: {readonly method?: string; readonly headers?: http.OutgoingHttpHeaders} = {},
): Promise<Answer> {
  const {hostname, port} = new URL(origin);
  return new Promise((resolve, reject) => {
    const request = http.request({hostname, port, path, method, headers, agent: false}, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts)}),
      );
    });
    request.once('error', reject).end();
  });
}
