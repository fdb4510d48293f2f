// @actions/github chooses its proxy when it is loaded, by this address: none for one on the same machine.
// Imported before the client, so that the tests reach 127.0.0.1 on a machine with HTTPS_PROXY, too.
process.env['GITHUB_API_URL'] = 'http://127.0.0.1';
delete process.env['GITHUB_EVENT_PATH'];
