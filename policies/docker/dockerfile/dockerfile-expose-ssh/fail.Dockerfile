FROM alpine:3.20 AS fail-plain
EXPOSE 80 22

FROM alpine:3.20 AS fail-range
EXPOSE 20-25/tcp

FROM alpine:3.20 AS fail-argument
ARG PORT=22
EXPOSE $PORT/tcp
