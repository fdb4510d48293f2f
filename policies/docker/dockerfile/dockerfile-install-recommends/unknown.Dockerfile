FROM debian:12
ARG APT_OPTIONS
RUN apt-get install -y $APT_OPTIONS curl
