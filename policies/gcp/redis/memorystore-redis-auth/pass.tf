resource "google_redis_instance" "auth" {
  name           = "auth"
  memory_size_gb = 1
  auth_enabled   = true
}
