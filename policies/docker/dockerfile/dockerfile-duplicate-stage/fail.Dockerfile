FROM golang:1.23 AS build
RUN go build

FROM node:22.1 AS Build
RUN npm run build
