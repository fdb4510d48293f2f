import { fileKind } from '../../../src/engine/load/file-kind.js';

describe('fileKind', () => {
  test.each([
    'Dockerfile',
    'Containerfile',
    'dockerfile',
    'Dockerfile.prod',
    'Dockerfile-dev',
    'Dockerfile_dev',
    'Containerfile.arm64',
    'app.Dockerfile',
    'app.dockerfile',
    'app.Containerfile',
  ])('%s is a Dockerfile', (name) => {
    expect(fileKind(name)).toBe('dockerfile');
  });

  test.each([
    'Dockerfile.dockerignore',
    'Dockerfile.md',
    'dockerfile.py',
    'Dockerfile.j2',
    'Dockerfiles',
    'MyDockerfile',
    'dockerfile_writer.go',
  ])('%s is none', (name) => {
    expect(fileKind(name)).toBeUndefined();
  });

  test('a name that says what else it is, is that', () => {
    expect(fileKind('Dockerfile.yaml')).toBe('manifest');
    expect(fileKind('Dockerfile.tf')).toBe('terraform');
  });

  test('CloudFormation has templates that are called so, and others have theirs', () => {
    expect(fileKind('stack-1.2.template')).toBe('manifest');
    expect(fileKind('deployment.yaml.template')).toBeUndefined();
    expect(fileKind('Dockerfile.template')).toBe('manifest');
  });
});
