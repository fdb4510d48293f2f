import type { CanonicalAttribute, CanonicalType } from './canonical-type.js';

const COMMAND: Readonly<Record<string, CanonicalAttribute>> = {
  name: { type: 'string', description: 'The program, without its directory: `apt-get`.' },
  arguments: { type: 'list', description: 'What stands behind it, word by word.' },
  environment: {
    type: 'list',
    description: 'The variables that are set for this command alone.',
    attributes: {
      name: { type: 'string', description: 'The name.' },
      value: { type: 'string', description: 'The value.' },
    },
  },
  text: { type: 'string', description: 'The command as written.' },
};

const FILES: Readonly<Record<string, CanonicalAttribute>> = {
  sources: { type: 'list', description: 'What is put into the image: paths, URLs, here-documents.' },
  destination: { type: 'string', description: 'Where it is put.' },
  from: {
    type: 'string',
    description: 'The stage or image that it is taken from; null for the build context.',
  },
  chown: { type: 'string', description: 'Whose it is going to be.' },
  chmod: { type: 'string', description: 'Its permissions.' },
  checksum: { type: 'string', description: 'The checksum that what is fetched must have.' },
};

const PAIR: Readonly<Record<string, CanonicalAttribute>> = {
  name: { type: 'string', description: 'The name.' },
  value: { type: 'string', description: 'The value; null where only the name is written.' },
};

const IMAGE: Readonly<Record<string, CanonicalAttribute>> = {
  image: { type: 'string', description: 'The image as a whole; null for another stage.' },
  name: {
    type: 'string',
    description: 'The image without tag and digest: `node`, `ghcr.io/org/app`, `scratch`.',
  },
  tag: { type: 'string', description: 'The tag; null where none is written, which means `latest`.' },
  digest: { type: 'string', description: 'The digest, `sha256:…`.' },
};

export const DOCKER: readonly CanonicalType[] = [
  {
    type: 'Dockerfile::Stage',
    provider: 'docker',
    description:
      'A stage of a Dockerfile: from a `FROM` to the next. The last one becomes the image. Variables of `ARG` and `ENV` are put in; ' +
      'one without a default is unknown, and so may be one that the base image brings. What a stage is based on another stage for ' +
      '(`user`, `healthcheck`, variables) it has from there; of an image that is not built in the file nothing is known. ' +
      '(https://docs.docker.com/reference/dockerfile/)',
    attributes: {
      name: { type: 'string', description: 'The name behind `AS`; null for a stage without one.' },
      number: { type: 'number', description: 'Its place in the file, from 0.' },
      isFinal: { type: 'boolean', description: 'Whether it is the last one, which becomes the image.' },
      isNameTaken: { type: 'boolean', description: 'Whether an earlier stage has the same name.' },
      from: {
        type: 'map',
        description: 'What it is based on.',
        attributes: {
          ...IMAGE,
          stage: { type: 'string', description: 'The stage of the same file; null for an image.' },
          platform: { type: 'string', description: 'The platform, `linux/amd64`.' },
        },
      },
      base: {
        type: 'map',
        description: 'The image that it is based on in the end, by way of other stages or directly.',
        attributes: IMAGE,
      },
      user: {
        type: 'string',
        description:
          'The last `USER`, without the group; null where none is set, and the user of the base image counts.',
      },
      healthcheck: {
        type: 'map',
        description: 'The last `HEALTHCHECK`; null where there is none.',
        attributes: {
          isDisabled: { type: 'boolean', description: 'Whether it says `NONE`.' },
          command: { type: 'string', description: 'The command as written.' },
          interval: { type: 'string', description: 'How often it runs, `30s`.' },
          timeout: { type: 'string', description: 'How long it may take.' },
          retries: { type: 'string', description: 'How often it may fail.' },
        },
      },
      runs: {
        type: 'list',
        description: 'The `RUN` instructions.',
        attributes: {
          text: { type: 'string', description: 'The script as written.' },
          commands: { type: 'list', description: 'Its commands.', attributes: COMMAND },
          network: { type: 'string', description: '`default`, `none` or `host`.' },
          security: { type: 'string', description: '`sandbox` or `insecure`.' },
        },
      },
      commands: {
        type: 'list',
        description:
          'The commands of all `RUN` instructions, also those that other commands run: in `$(…)`, by `sudo`, by `sh -c`.',
        attributes: COMMAND,
      },
      copies: { type: 'list', description: 'The `COPY` instructions.', attributes: FILES },
      adds: { type: 'list', description: 'The `ADD` instructions.', attributes: FILES },
      environment: { type: 'list', description: 'The variables of `ENV`.', attributes: PAIR },
      arguments: {
        type: 'list',
        description:
          'The variables of `ARG`; the value is the default, also that which was given before the first `FROM`.',
        attributes: PAIR,
      },
      labels: { type: 'list', description: 'The labels.', attributes: PAIR },
      exposedPorts: {
        type: 'list',
        description: 'The ports of `EXPOSE`.',
        attributes: {
          fromPort: { type: 'number', description: 'The first port.' },
          toPort: { type: 'number', description: 'The last port.' },
          protocol: { type: 'string', description: '`tcp` or `udp`.' },
        },
      },
      workingDirectories: { type: 'list', description: 'The paths of `WORKDIR`.' },
      entrypoints: {
        type: 'list',
        description: 'The `ENTRYPOINT` instructions as written; the last one counts.',
      },
      defaultCommands: {
        type: 'list',
        description: 'The `CMD` instructions as written; the last one counts.',
      },
      maintainers: { type: 'list', description: 'The `MAINTAINER` instructions, which are deprecated.' },
      volumes: { type: 'list', description: 'The paths of `VOLUME`.' },
    },
  },
];
