FROM alpine:3.20
RUN cd /srv/app && ./build
