FROM alpine:3.20 AS build
ENTRYPOINT ["/a"]

FROM alpine:3.20 AS fail
ENTRYPOINT ["/a"]
ENTRYPOINT ["/b"]
