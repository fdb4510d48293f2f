FROM alpine:3.20
COPY . /app
ADD https://example.com/tool-1.2.tar.gz /tmp/
ADD --keep-git-dir=true https://github.com/example/project.git#v1 /src
ADD rootfs.tar.xz /
