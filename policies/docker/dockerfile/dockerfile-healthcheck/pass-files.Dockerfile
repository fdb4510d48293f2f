FROM golang:1.23 AS build
RUN go build -o /out/app ./cmd/app

# Holds files that are copied out of it, and runs nothing.
FROM scratch AS binaries
COPY --from=build /out/ /
