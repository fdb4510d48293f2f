ARG TAG=latest
FROM node AS fail-no-tag
FROM registry.example.com:5000/node AS fail-port-is-no-tag
FROM --platform=linux/amd64 node:latest AS fail-latest
FROM node:${TAG} AS fail-argument
FROM node:22.1.0 AS fixed
