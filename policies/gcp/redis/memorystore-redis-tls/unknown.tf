variable "mode" {
  type = string
}

resource "google_redis_instance" "not_known" {
  name                    = "not-known"
  memory_size_gb          = 1
  transit_encryption_mode = var.mode
}
