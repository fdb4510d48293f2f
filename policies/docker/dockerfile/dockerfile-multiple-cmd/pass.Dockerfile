FROM alpine:3.20 AS build
CMD ["/a"]

FROM build
CMD ["/b"]
