FROM debian:12.7 AS build
RUN apt-get update && apt-get install -y gcc

FROM debian:12.7
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl \
 && rm -rf /var/lib/apt/lists/*
