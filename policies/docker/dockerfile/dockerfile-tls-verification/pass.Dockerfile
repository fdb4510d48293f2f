FROM debian:12
ENV NODE_TLS_REJECT_UNAUTHORIZED=1 GIT_SSL_NO_VERIFY=false
RUN curl -fsSL -o /tmp/k https://example.com/k && wget -q https://example.com/tool
RUN pip install app && git config --global http.sslVerify true && grep -k x
