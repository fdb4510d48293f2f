FROM alpine:3.20
WORKDIR /srv/app
RUN ./configure && (cd docs && make)
