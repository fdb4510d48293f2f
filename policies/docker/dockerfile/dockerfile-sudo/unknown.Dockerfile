FROM debian:12
ARG AS_ROOT
RUN $AS_ROOT make install
