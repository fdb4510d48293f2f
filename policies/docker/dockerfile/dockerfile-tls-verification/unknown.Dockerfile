FROM debian:12
ARG OPTIONS
RUN curl $OPTIONS https://example.com/tool
