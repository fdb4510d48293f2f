FROM alpine:3.20 AS build
USER builder
RUN make

FROM alpine:3.20
COPY --from=build /app /app
CMD ["/app"]
