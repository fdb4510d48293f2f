FROM debian:12
# sudo in a comment
RUN apt-get update && apt-get install -y sudo # sudo make
RUN echo "run sudo make" && which sudo
