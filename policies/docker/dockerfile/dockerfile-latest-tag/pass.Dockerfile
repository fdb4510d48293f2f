ARG VERSION=22.1
FROM registry.example.com:5000/node:${VERSION}-alpine AS build
FROM node@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef AS pinned
FROM build AS test
FROM scratch
COPY --from=build /app /app
