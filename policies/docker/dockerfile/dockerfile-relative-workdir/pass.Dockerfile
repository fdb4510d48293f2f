FROM alpine:3.20 AS linux
ENV HOME=/home/app
WORKDIR /srv/${NAME}
WORKDIR "$HOME/app"

FROM mcr.microsoft.com/windows/nanoserver:ltsc2022
WORKDIR C:\\app
