FROM debian:12 AS fail-curl
RUN curl -fsSLk https://example.com/tool | tar xz

FROM debian:12 AS fail-wget
RUN set -x; wget -q --no-check-certificate https://example.com/tool

FROM python:3.12 AS fail-pip
RUN python3 -m pip install --trusted-host pypi.example.com app

FROM node:22.1 AS fail-npm
RUN npm config set strict-ssl false

FROM debian:12 AS fail-git
RUN git -c http.sslVerify=false clone https://example.com/project.git

FROM debian:12 AS fail-command-variable
RUN GIT_SSL_NO_VERIFY=1 git clone https://example.com/project.git

FROM node:22.1 AS fail-environment
ENV NODE_TLS_REJECT_UNAUTHORIZED=0
