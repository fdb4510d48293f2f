FROM debian:12 AS fail-plain
RUN apt-get update && sudo -E apt-get install -y curl

FROM debian:12 AS fail-inner
RUN bash -c "if true; then /usr/bin/sudo make install; fi"
