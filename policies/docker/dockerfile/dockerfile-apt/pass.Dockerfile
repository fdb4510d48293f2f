FROM debian:12
RUN apt-get update && apt-get install -y apt apt-transport-https
RUN echo apt install && ls /etc/apt && apt-key list
