variable "auth" {
  type = bool
}

resource "google_redis_instance" "not_known" {
  name           = "not-known"
  memory_size_gb = 1
  auth_enabled   = var.auth
}
