import { vitest } from '../stages/vitest.mjs';

/** @type {readonly import('../setup/programs.mjs').Program[]} */
export const programs = [
  { name: 'curl', env: 'WORLD_CURL', commands: ['curl'], probe: ['--version'], packages: ['curl'] },
  {
    name: 'Python with requests and httpx',
    env: 'WORLD_PYTHON',
    commands: ['python3', '/usr/bin/python3'],
    probe: ['-c', 'import requests, httpx'],
    packages: ['python3-requests', 'python3-httpx'],
  },
  {
    name: 'PHP with cURL and Guzzle',
    env: 'WORLD_PHP',
    commands: ['php'],
    probe: [
      '-r',
      'require "/usr/share/php/GuzzleHttp/autoload.php"; exit((int) !function_exists("curl_init"));',
    ],
    packages: ['php-cli', 'php-curl', 'php-guzzlehttp-guzzle'],
  },
  { name: 'Ruby', env: 'WORLD_RUBY', commands: ['ruby'], probe: ['--version'], packages: ['ruby'] },
  { name: 'Go', env: 'WORLD_GO', commands: ['go'], probe: ['version'], packages: ['golang-go'] },
  {
    name: 'Java with its compiler',
    env: 'WORLD_JAVA',
    commands: ['java'],
    probe: ['--describe-module', 'jdk.compiler'],
    packages: ['default-jdk-headless'],
  },
  {
    name: 'Mono, for C#',
    env: 'WORLD_CSHARP',
    commands: ['mcs'],
    probe: ['--version'],
    packages: ['mono-mcs', 'mono-runtime', 'ca-certificates-mono', 'libmono-system-net-http4.0-cil'],
  },
];

/** Every snippet of "Copy as", run against the sandbox, or parsed where its program cannot be had. */
export const run = () => vitest('tests/world/snippets');
