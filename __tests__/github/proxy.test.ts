import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { startGitHub } from '../servers/github/stand-in.js';
import { TOKENS } from '../servers/github/state.js';

const HOST = 'github.example.invalid';

/** A proxy that leads to the one port, whatever host is asked for. */
async function startProxy(port: number): Promise<{ server: Server; hosts: string[] }> {
  const hosts: string[] = [];
  const server = createServer();
  server.on('connect', (request, socket, head) => {
    hosts.push(request.url ?? '');
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, hosts };
}

test('a request goes through the proxy of the environment', async () => {
  const github = await startGitHub();
  github.pullRequest(7);
  const { server, hosts } = await startProxy(Number(new URL(github.apiUrl).port));
  // The proxy is chosen when the client's module is loaded.
  process.env['GITHUB_API_URL'] = `http://${HOST}`;
  process.env['http_proxy'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.env['no_proxy'] = '';
  const { createClient } = await import('../../src/github/client.js');
  const { readPullRequest } = await import('../../src/github/pull-request.js');
  const client = createClient({
    token: TOKENS.write,
    apiUrl: `http://${HOST}`,
    graphqlUrl: `http://${HOST}/graphql`,
  });
  const { headSha } = await readPullRequest(client, { owner: 'acme', name: 'infra', number: 7 });
  expect(headSha).toBe('1'.repeat(40));
  expect(hosts).toEqual([`${HOST}:80`]);
  server.closeAllConnections();
  server.close();
  await github.close();
});
