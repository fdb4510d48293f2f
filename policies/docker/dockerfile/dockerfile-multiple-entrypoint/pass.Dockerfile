FROM alpine:3.20 AS build
ENTRYPOINT ["/a"]

FROM build
ENTRYPOINT ["/b"]
