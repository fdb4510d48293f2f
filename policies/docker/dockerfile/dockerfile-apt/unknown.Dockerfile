FROM debian:12
ARG INSTALLER
RUN $INSTALLER install -y curl
