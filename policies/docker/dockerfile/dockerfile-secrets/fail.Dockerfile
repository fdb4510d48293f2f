FROM node:22.1 AS fail-environment
ENV NODE_ENV=production DB_PASSWORD=hunter2

FROM node:22.1 AS fail-old-form
ENV api_key abc 123

FROM node:22.1 AS fail-passed-on
ARG NPM_TOKEN
ENV NPM_TOKEN=$NPM_TOKEN

FROM node:22.1 AS fail-default
ARG CLIENT_SECRET=hunter2

FROM node:22.1 AS build
ARG NPM_TOKEN

FROM node:22.1 AS fail-argument
ARG NPM_TOKEN
