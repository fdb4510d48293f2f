# The variable comes from the image that it is based on.
FROM mcr.microsoft.com/dotnet/aspnet:8.0
USER $APP_UID
ENTRYPOINT ["./app"]
