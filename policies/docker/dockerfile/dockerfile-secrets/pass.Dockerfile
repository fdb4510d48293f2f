FROM node:22.1
ARG VERSION=1.0
ENV DB_PASSWORD_FILE=/run/secrets/db PASSWORD="" DISABLE_TOKEN=true GPG_KEY=0A1B2C3D TOKEN=/run/secrets/token
RUN --mount=type=secret,id=npm_token NPM_TOKEN=$(cat /run/secrets/npm_token) npm ci
