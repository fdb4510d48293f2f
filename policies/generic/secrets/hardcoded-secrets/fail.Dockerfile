FROM alpine:3.20
ENV MODE=fast DB_PASSWORD=correct-horse-9
