FROM alpine:3.20 AS fail-local
ADD . /app

FROM alpine:3.20 AS fail-remote
ADD https://example.com/tool-1.2.tar.gz /tmp/
