resource "google_redis_instance" "tls" {
  name                    = "tls"
  memory_size_gb          = 1
  transit_encryption_mode = "SERVER_AUTHENTICATION"
}
