FROM nginx:1.27 AS checked
HEALTHCHECK CMD curl -f http://localhost/

FROM nginx:1.27 AS fail
CMD ["nginx"]
