FROM debian:12 AS fail-apt
RUN apt-get update
RUN apt-get install -y curl

FROM alpine:3.20 AS fail-apk
RUN ["apk", "update"]

FROM debian:12 AS fail-script
RUN <<EOF
set -e
apt-get -qq update
EOF
