FROM debian:12 AS together
RUN apt-get update \
    # as one layer
    && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends curl

FROM alpine:3.20
RUN apk add --no-cache curl
RUN echo apt-get update
