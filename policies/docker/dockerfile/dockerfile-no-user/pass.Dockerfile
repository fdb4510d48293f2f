FROM alpine:3.20 AS base
USER 10001

# Has the user of the stage that it is based on.
FROM base AS final
CMD ["/app"]
