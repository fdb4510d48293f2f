FROM alpine:3.20
ARG DB_PASSWORD
ENV DB_PASSWORD_FILE=/run/secrets/db
RUN --mount=type=secret,id=npmrc npm ci
