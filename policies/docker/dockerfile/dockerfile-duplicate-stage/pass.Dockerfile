FROM golang:1.23 AS build
RUN go build

FROM node:22.1 AS assets
RUN npm run build
